import type { MixTernaryData } from '#shared/charts/mix-ternary.ts'
import { createRandom } from './example-random.ts'
import type { Examples } from './gallery.ts'

function cloudAround(
  itil: number,
  devops: number,
  sre: number,
  spread: number,
  count: number,
): MixTernaryData['cloud'] {
  const random = createRandom(7)
  const near = (centre: number) => Math.max(0, centre + (random() + random() + random() - 1.5) * spread)
  return Array.from({ length: count }, () => ({
    itil: near(itil),
    devops: near(devops),
    sre: near(sre),
    weight: 1 / count,
  }))
}

const typical: MixTernaryData = {
  scores: { itil: 2.9, devops: 2.3, sre: 1.8 },
  intervals: { itil: { lo: 2.6, hi: 3.2 }, devops: { lo: 1.9, hi: 2.7 }, sre: { lo: 1.3, hi: 2.2 } },
  verdict: 'itil',
  cloud: cloudAround(2.9, 2.3, 1.8, 0.35, 300),
  guesses: { itil: 1, devops: 4, sre: 0, blend: 3 },
}
const none = { itil: null, devops: null, sre: null }

export const mixTernary: Examples<MixTernaryData> = {
  empty: {
    scores: none,
    intervals: none,
    verdict: 'blend',
    cloud: [],
    guesses: { itil: 0, devops: 0, sre: 0, blend: 0 },
  },
  one: { ...typical, intervals: none, verdict: 'blend', cloud: [], guesses: { itil: 0, devops: 0, sre: 0, blend: 1 } },
  typical,
  withPath: {
    ...typical,
    scores: { itil: 2.6, devops: 2.8, sre: 2.5 },
    verdict: 'blend',
    cloud: cloudAround(2.6, 2.8, 2.5, 0.3, 300),
    path: [
      { label: 'March 2025', scores: { itil: 2.4, devops: 1.5, sre: 1.1 } },
      { label: 'September 2025', scores: { itil: 2.5, devops: 2.1, sre: 1.6 } },
      { label: 'March 2026', scores: { itil: 2.5, devops: 2.6, sre: 2.1 } },
    ],
  },
  pathAcrossName: {
    ...typical,
    scores: { itil: 2.5, devops: 2.4, sre: 2.3 },
    verdict: 'blend',
    cloud: cloudAround(2.5, 2.4, 2.3, 0.1, 300),
    path: [
      { label: '14 January 2026', scores: { itil: 1.44, devops: 1, sre: 0.97 } },
      { label: '15 April 2026', scores: { itil: 2, devops: 1.7, sre: 1.6 } },
    ],
  },
  tooMuch: {
    ...typical,
    scores: { itil: 0.3, devops: 4.9, sre: 1.2 },
    verdict: 'devops',
    cloud: cloudAround(0.3, 4.5, 1.2, 1.6, 500),
    guesses: { itil: 120, devops: 48, sre: 33, blend: 210 },
  },
}
