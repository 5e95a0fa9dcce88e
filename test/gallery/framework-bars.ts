import type { FrameworkBarsData } from '#shared/charts/framework-bars.ts'
import type { Examples } from './gallery.ts'

const typical: FrameworkBarsData = {
  scores: { itil: 2.9, devops: 2.3, sre: 1.8 },
  intervals: { itil: { lo: 2.6, hi: 3.2 }, devops: { lo: 1.9, hi: 2.7 }, sre: { lo: 1.3, hi: 2.2 } },
  verdict: 'itil',
  first: 'itil',
  lead: 0.6,
  probabilityFirst: 0.94,
  intervalLabel: 'Interval',
}

export const frameworkBars: Examples<FrameworkBarsData> = {
  empty: {
    scores: { itil: null, devops: null, sre: null },
    intervals: { itil: null, devops: null, sre: null },
    verdict: 'blend',
    first: null,
    lead: 0,
    probabilityFirst: 0,
    intervalLabel: 'Interval',
  },
  one: {
    ...typical,
    intervals: { itil: null, devops: null, sre: null },
    verdict: 'blend',
    lead: 0.6,
    probabilityFirst: 0.72,
    intervalLabel: 'Range',
  },
  typical,
  tooMuch: {
    scores: { itil: 0, devops: 5, sre: 4.96 },
    intervals: { itil: { lo: 0, hi: 5 }, devops: { lo: 4.9, hi: 5 }, sre: { lo: 4, hi: 5 } },
    verdict: 'blend',
    first: 'devops',
    lead: 0.04,
    probabilityFirst: 0.51,
    intervalLabel: 'Spread of views',
  },
}
