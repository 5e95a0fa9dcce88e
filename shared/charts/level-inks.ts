import { LEVEL_NAMES, LEVELS, type Level } from '../model/level.ts'
import { note, rect, text } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Ink, Mark } from './scene.ts'

const FILLS: Readonly<Record<Level, Ink>> = {
  0: 'level0',
  1: 'level1',
  2: 'level2',
  3: 'level3',
  4: 'level4',
  5: 'level5',
}
const ON_FILLS: Readonly<Record<Level, Ink>> = {
  0: 'onLevel0',
  1: 'onLevel1',
  2: 'onLevel2',
  3: 'onLevel3',
  4: 'onLevel4',
  5: 'onLevel5',
}

/** The step of the sequential ramp for a level. */
export function inkOfLevel(level: Level): Ink {
  return FILLS[level]
}

/** Text that can be read on that step. */
export function inkOnLevel(level: Level): Ink {
  return ON_FILLS[level]
}

/** The ramp with its digits and names in one row: the key of charts whose cells are levels. Baseline at y + 12. */
export function levelKey(x: number, y: number): readonly Mark[] {
  let left = x
  return LEVELS.flatMap((level) => {
    const { name } = LEVEL_NAMES[level]
    const marks = [
      rect(left, y, 16, 16, { fill: inkOfLevel(level), stroke: 'line', strokeWidth: 0.5, radius: 3 }),
      text(left + 8, y + 12, String(level), { size: 11, anchor: 'middle', fill: inkOnLevel(level) }),
      note(left + 21, y + 12, name),
    ]
    left += 21 + measureText(name, 11) + 14
    return marks
  })
}
