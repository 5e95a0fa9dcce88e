import { afterEach, expect, it, vi } from 'vitest'
import { GALLERY_SCENES } from '#test/gallery/gallery-scenes.ts'
import { exportChart } from '../../../renderer/app/export-chart.ts'
import { platform } from '../../../renderer/platform/choose-platform.ts'

const scene = GALLERY_SCENES.find(({ chart, example }) => chart === 'framework-bars' && example === 'typical')?.scene
if (!scene) throw new Error('The gallery has no framework bars.')

afterEach(() => vi.restoreAllMocks())

it('copies a chart as SVG text and saves it as a PNG under a safe name', async () => {
  const copyText = vi.spyOn(platform, 'copyText').mockResolvedValue()
  expect(await exportChart(scene, 'svg-copy')).toBe('Copied “ITIL, DevOps and SRE” as SVG')
  expect(copyText.mock.calls[0]?.[0]).toMatch(/^<svg/)
  const saveFile = vi.spyOn(platform, 'saveFile').mockImplementation(async ({ name }) => name)
  expect(await exportChart(scene, 'png-file')).toBe('Saved ITIL, DevOps and SRE.png')
  const content = saveFile.mock.calls[0]?.[0].content as Uint8Array
  expect([...content.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
})

it('tells a refusal and a change of mind in words', async () => {
  vi.spyOn(platform, 'copyText').mockRejectedValue(new Error('The clipboard is not allowed.'))
  expect(await exportChart(scene, 'svg-copy')).toBe(
    '“ITIL, DevOps and SRE” could not be copied: The clipboard is not allowed.',
  )
  vi.spyOn(platform, 'saveFile').mockResolvedValue(null)
  expect(await exportChart(scene, 'svg-file')).toBe('Nothing was saved')
})
