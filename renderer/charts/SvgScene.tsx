import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { DARK_INKS, LIGHT_INKS } from '#shared/charts/inks.ts'
import type { MarkTarget, Scene } from '#shared/charts/scene.ts'
import { ButtonMark } from './ButtonMark.tsx'
import { MarkShape } from './MarkShape.tsx'
import { moveInChart } from './move-in-chart.ts'
import classes from './SvgScene.module.css'
import { CHART_FONT } from './svg-attributes.ts'

interface SvgSceneProps {
  readonly scene: Scene
  readonly inks: 'light' | 'dark'
  /** Called with the target of a mark that is clicked, or chosen with Enter or Space. Without it the chart is a plain picture. */
  readonly onTarget?: (target: MarkTarget) => void
  /** How far it may grow beyond the scene’s own size. */
  readonly largest?: number
}

/**
 * Paints a scene as SVG. Marks with a target are buttons; the chart is one stop of the Tab key, and the arrow keys, Home and End move among its buttons.
 */
export function SvgScene({ scene, inks, onTarget, largest = 1.5 }: SvgSceneProps): ReactNode {
  const id = useId()
  const root = useRef<SVGSVGElement>(null)
  const [current, setCurrent] = useState(0)
  const palette = inks === 'dark' ? DARK_INKS : LIGHT_INKS
  const targets = scene.marks.filter((mark) => mark.target !== undefined)
  // The scene may have become smaller since the last focus: one button must stay reachable.
  const tabStop = Math.min(current, targets.length - 1)
  const move = (event: KeyboardEvent, index: number) => {
    const next = moveInChart(event.key, index, targets.length)
    if (next === null) return
    event.preventDefault()
    root.current?.querySelectorAll<SVGElement>('[role="button"]')[next]?.focus()
  }
  return (
    <svg
      ref={root}
      className={classes.scene}
      style={{ '--chart-focus': palette.text, maxWidth: scene.width * largest } as CSSProperties}
      viewBox={`-4 -4 ${scene.width + 8} ${scene.height + 8}`}
      fontFamily={CHART_FONT}
      role={onTarget && targets.length > 0 ? 'group' : 'img'}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-desc`}>{scene.description}</desc>
      {scene.marks.map((mark, position) => {
        const index = targets.indexOf(mark)
        const isButton = onTarget !== undefined && mark.target !== undefined
        const key = `${position}-${mark.target ?? mark.kind}`
        if (!isButton) {
          // Hidden from screen readers, which have the description, the buttons and the table; lets clicks through unless it has a tooltip.
          const rest = { 'aria-hidden': true, pointerEvents: mark.label === undefined ? 'none' : 'auto' } as const
          return <MarkShape key={key} mark={mark} inks={palette} rest={rest} />
        }
        return (
          <ButtonMark
            key={key}
            mark={mark}
            inks={palette}
            tabIndex={index === tabStop ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onChoose={() => onTarget(mark.target ?? '')}
            onMove={(event) => move(event, index)}
          />
        )
      })}
    </svg>
  )
}
