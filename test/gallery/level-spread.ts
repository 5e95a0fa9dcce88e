import type { LevelSpreadData } from '#shared/charts/level-spread.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { Examples } from './gallery.ts'

const random = seededRandom(7)

export const levelSpread: Examples<LevelSpreadData> = {
  empty: { rows: [] },
  noneRated: {
    rows: [
      { id: 'value', title: 'Focus on value', values: [] },
      { id: 'simple', title: 'Keep it simple and practical', values: [] },
    ],
  },
  one: { rows: [{ id: 'value', title: 'Focus on value', values: [2.4] }] },
  typical: {
    rows: [
      { id: 'value', title: 'Focus on value', values: [1, 1.4, 2.2, 2.3, 2.6, 3.1, 5] },
      { id: 'simple', title: 'Keep it simple and practical', values: [0, 0.4, 0.5, 1.2] },
      { id: 'none', title: 'Think and work holistically', values: [] },
    ],
  },
  sixtyTeams: {
    rows: Array.from({ length: 4 }, (_, index) => ({
      id: `row-${index}`,
      title: 'Progress iteratively with feedback',
      values: Array.from({ length: 60 }, () => 5 * random() ** (1 + index / 2)),
    })),
  },
  tooMuch: {
    rows: Array.from({ length: 12 }, (_, index) => ({
      id: `row-${index}`,
      title: 'A dimension of a name that is rather long and goes on',
      values: Array.from({ length: 500 }, () => 5 * random() ** (1 + index / 4)),
    })),
  },
}
