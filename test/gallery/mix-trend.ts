import type { MixTrendData } from '#shared/charts/mix-trend.ts'
import type { Examples } from './gallery.ts'

const typical: MixTrendData = {
  stops: [
    {
      day: '2026-01-14',
      dayLabel: '14 January 2026',
      title: 'January: before anything',
      scores: { itil: 1.4, devops: 1, sre: 1 },
    },
    { day: '2026-04-15', dayLabel: '15 April 2026', title: 'April', scores: { itil: 2, devops: 1.7, sre: 1.6 } },
    { day: '2026-07-15', dayLabel: '15 July 2026', title: 'July', scores: { itil: 2.5, devops: 2.4, sre: 2.3 } },
  ],
}

export const mixTrend: Examples<MixTrendData> = {
  empty: { stops: [] },
  one: { stops: typical.stops.slice(0, 1) },
  typical,
  tooMuch: {
    stops: Array.from({ length: 12 }, (_, index) => ({
      day: `${2024 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-12`,
      dayLabel: `12 of the month ${index + 1}`,
      title: `Assessment ${index + 1}`,
      scores: { itil: index % 5, devops: index === 3 ? null : 0, sre: 0.05 },
    })),
  },
}
