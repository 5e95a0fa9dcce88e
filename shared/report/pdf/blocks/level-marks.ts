import { LEVELS, type Level } from '#shared/model/level.ts'
import { paintText } from '../painter.ts'
import type { Strip } from '../strip.ts'
import { INKS } from '../theme.ts'

const FILLS = [INKS.level0, INKS.level1, INKS.level2, INKS.level3, INKS.level4, INKS.level5] as const
const ON_FILLS = [INKS.onLevel0, INKS.onLevel1, INKS.onLevel2, INKS.onLevel3, INKS.onLevel4, INKS.onLevel5] as const
/** The side of a level's square. */
const CHIP = 18
const BAR = { width: 11, gap: 2, height: 16 }
const DIGIT = 5.6

/** A level in a square of its colour. */
export function levelChip(level: Level | null): Strip {
  const fill = level === null ? INKS.surface : FILLS[level]
  const edge = level === null || level < 2 ? INKS.line : fill
  const colour = level === null ? INKS.faint : ON_FILLS[level]
  const text = level === null ? '–' : String(level)
  return {
    height: CHIP,
    paint: (painter, x, y) => {
      painter.lineWidth(0.6).fillColor(fill).strokeColor(edge)
      painter.roundedRect(x + 0.3, y + 0.3, CHIP, CHIP, 3).fillAndStroke()
      const place = { x: x + 0.3 + CHIP / 2, y: y + 12.4, anchor: 'middle' } as const
      paintText(painter, { ...place, text, size: 9, weight: 600, colour })
    },
  }
}

/** Six bars, one per level, over the numbers of the levels; at the right of this width. */
export function setDistribution(counts: readonly number[], width: number): Strip {
  const most = Math.max(1, ...counts)
  const own = 6 * BAR.width + 5 * BAR.gap
  return {
    height: BAR.height + DIGIT + 6,
    paint: (painter, left, top) => {
      for (const level of LEVELS) {
        const height = ((counts[level] ?? 0) / most) * BAR.height
        const x = left + width - own + level * (BAR.width + BAR.gap)
        const foot = top + BAR.height
        if (height > 0)
          painter
            .rect(x, foot - height, BAR.width, height)
            .fillColor(FILLS[5])
            .fill()
        painter.rect(x, foot, BAR.width, 1).fillColor(INKS.line).fill()
        const place = { x: x + BAR.width / 2, y: foot + DIGIT + 2, anchor: 'middle' } as const
        paintText(painter, { ...place, text: String(level), size: DIGIT, colour: INKS.muted })
      }
    },
  }
}
