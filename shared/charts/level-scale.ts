import { scaleLinear } from 'd3-scale'
import { LEVELS } from '../model/level.ts'
import { line, note } from './marks.ts'
import type { Mark } from './scene.ts'

/** Level 0–5 to x, clamped: figures outside the scale never leave the picture. */
export type LevelScale = (level: number) => number

export function levelScale(x: number, width: number): LevelScale {
  return scaleLinear()
    .domain([0, 5])
    .range([x, x + width])
    .clamp(true)
}

/** Upright grid lines with the level digits above them. */
export function levelGrid(scale: LevelScale, top: number, bottom: number): readonly Mark[] {
  return LEVELS.flatMap((level) => [
    line({ x: scale(level), y: top }, { x: scale(level), y: bottom }, { stroke: level === 0 ? 'line' : 'grid' }),
    note(scale(level), top - 6, String(level), { anchor: 'middle' }),
  ])
}
