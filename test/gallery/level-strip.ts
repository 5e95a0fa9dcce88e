import type { LevelStripData } from '#shared/charts/level-strip.ts'
import type { Examples } from './gallery.ts'

export const levelStrip: Examples<LevelStripData> = {
  empty: { level: null, target: null },
  one: { level: 0, target: null },
  typical: { level: 2, target: 3 },
  tooMuch: { level: 5, target: 5 },
}
