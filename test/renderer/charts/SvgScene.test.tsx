import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GALLERY_SCENES } from '#test/gallery/gallery-scenes.ts'
import { SvgScene } from '../../../renderer/charts/SvgScene.tsx'
import { sceneToPng } from '../../../renderer/charts/scene-to-png.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

function sceneOf(chart: string) {
  const found = GALLERY_SCENES.find((entry) => entry.chart === chart && entry.example === 'typical')
  if (found === undefined) throw new Error(`No typical example of ${chart}`)
  return found.scene
}

describe('SvgScene', () => {
  let host: HTMLElement
  let root: Root
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'))
    root = createRoot(host)
  })
  afterEach(() => {
    act(() => root.unmount())
    host.remove()
  })
  const buttons = () => [...host.querySelectorAll<SVGElement>('[role="button"]')]
  const press = (element: Element | undefined, key: string) =>
    act(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))

  it('is a picture with a name and a description where nothing can be chosen', () => {
    act(() => root.render(<SvgScene scene={sceneOf('mix-ternary')} inks="light" />))
    const svg = host.querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('img')
    const described = document.getElementById(svg?.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe(sceneOf('mix-ternary').description)
    expect(buttons()).toHaveLength(0)
  })

  it('is one stop of the Tab key, and arrows move inside', () => {
    act(() => root.render(<SvgScene scene={sceneOf('practice-heatmap')} inks="dark" onTarget={() => {}} />))
    const all = buttons()
    expect(all.map((button) => button.getAttribute('tabindex')).filter((index) => index === '0')).toHaveLength(1)
    act(() => all[0]?.focus())
    press(all[0], 'ArrowRight')
    expect(document.activeElement).toBe(all[1])
    expect(all[1]?.getAttribute('tabindex')).toBe('0')
    press(all[1], 'End')
    expect(document.activeElement).toBe(all.at(-1))
    press(all.at(-1), 'ArrowDown')
    expect(document.activeElement).toBe(all.at(-1))
  })

  it('reports the target on a click, Enter and Space', () => {
    const onTarget = vi.fn()
    act(() => root.render(<SvgScene scene={sceneOf('practice-heatmap')} inks="light" onTarget={onTarget} />))
    const [first] = buttons()
    act(() => first?.dispatchEvent(new MouseEvent('click', { bubbles: true })))
    press(first, 'Enter')
    press(first, ' ')
    expect(onTarget.mock.calls).toEqual(Array(3).fill(['practice:value-defined-with-users']))
  })

  it('lets a click on the digit of a cell through to its button', () => {
    act(() => root.render(<SvgScene scene={sceneOf('practice-heatmap')} inks="light" onTarget={() => {}} />))
    const [first] = buttons()
    const box = first?.getBoundingClientRect() ?? new DOMRect()
    expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)).toBe(first)
  })

  it('is drawn as a PNG picture at twice its size', async () => {
    const scene = sceneOf('framework-bars')
    const blob = await sceneToPng(scene)
    const bitmap = await createImageBitmap(blob)
    expect(blob.type).toBe('image/png')
    expect([bitmap.width, bitmap.height]).toEqual([2 * (scene.width + 24), 2 * (scene.height + 24)])
  })
})
