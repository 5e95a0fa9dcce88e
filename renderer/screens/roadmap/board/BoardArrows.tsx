import { memo } from 'react'
import { drawArrows } from '#shared/charts/roadmap-arrows.ts'
import type { Card } from '#shared/charts/roadmap-layout.ts'
import classes from './Board.module.css'

interface Props {
  readonly cards: readonly Card[]
  readonly width: number
  readonly height: number
}

/** An arrow from each step to the one that waits for it; the cards say the same in words. */
export const BoardArrows = memo(function BoardArrows({ cards, width, height }: Props) {
  return (
    <svg className={classes.arrows} width={width} height={height} aria-hidden="true">
      {drawArrows(cards).map((mark, index) =>
        mark.kind === 'path' ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            key={index}
            d={mark.d}
            fill={mark.fill && mark.fill !== 'none' ? 'currentColor' : 'none'}
            stroke={mark.stroke ? 'currentColor' : 'none'}
            strokeWidth={mark.strokeWidth}
          />
        ) : null,
      )}
    </svg>
  )
})
