import { LEVEL_NAMES, LEVELS, type Level } from '../model/level.ts'
import { inkOfLevel } from './level-inks.ts'
import { polygon, rect, text } from './marks.ts'
import type { Mark, Scene } from './scene.ts'

export interface LevelStripData {
  readonly level: Level | null
  readonly target: Level | null
}

const STEP = 18

/** A level as five small steps, for table cells: the digit, the steps reached, and a wedge under the target. */
export function drawLevelStrip(data: LevelStripData): Scene {
  const reached =
    data.level === null ? 'Not rated' : `Level ${data.level}, ${LEVEL_NAMES[data.level].name.toLowerCase()}`
  const description = data.target === null ? `${reached}.` : `${reached}; the target is ${data.target}.`
  return {
    id: 'level-strip',
    width: 24 + 5 * STEP,
    height: 20,
    title: 'Level',
    description,
    marks: [
      text(2, 13, data.level === null ? '–' : String(data.level), { weight: 'semibold' }),
      ...LEVELS.filter((step) => step > 0).map((step) => drawStep(step, data.level)),
      ...(data.target === null ? [] : [drawTarget(data.target)]),
    ],
    table: {
      columns: ['Level', 'Target'],
      rows: [
        [data.level === null ? 'Not rated' : String(data.level), data.target === null ? '–' : String(data.target)],
      ],
    },
  }
}

function drawStep(step: Level, level: Level | null): Mark {
  const filled = level !== null && step <= level
  return rect(20 + (step - 1) * STEP, 4, STEP - 2, 9, {
    fill: filled ? inkOfLevel(step) : 'none',
    stroke: 'line',
    strokeWidth: 0.75,
    radius: 2,
  })
}

/** Points up at the right end of the step that is aimed at. */
function drawTarget(target: Level): Mark {
  const x = Math.max(20, 20 + target * STEP - 2)
  return polygon(
    [
      { x: x - 4, y: 20 },
      { x, y: 15 },
      { x: x + 4, y: 20 },
    ],
    { fill: 'accent' },
  )
}
