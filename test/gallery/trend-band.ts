import type { TrendBandData } from '#shared/charts/trend-band.ts'
import type { Examples } from './gallery.ts'

const typical: TrendBandData = {
  id: 'focus-on-value',
  title: 'Focus on value',
  stops: [
    { day: '2026-01-14', dayLabel: 'Jan 2026', value: 1.2, band: { lo: 0.8, hi: 1.7 } },
    { day: '2026-04-15', dayLabel: 'Apr 2026', value: 1.9, band: { lo: 1.5, hi: 2.3 } },
    { day: '2026-07-15', dayLabel: 'Jul 2026', value: 2.8, band: { lo: 2.4, hi: 3.2 } },
  ],
  today: { day: '2026-11-25', dayLabel: 'today', value: 2.8, band: { lo: 2.2, hi: 3.4 } },
}

export const trendBand: Examples<TrendBandData> = {
  empty: { ...typical, stops: [], today: null },
  one: { ...typical, stops: typical.stops.slice(0, 1), today: null },
  typical,
  tooMuch: {
    ...typical,
    title: 'A dimension of a name that is rather long',
    stops: Array.from({ length: 12 }, (_, index) => ({
      day: `${2024 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-12`,
      dayLabel: `Month ${index + 1}`,
      value: index === 3 ? null : index % 6,
      band: index === 3 ? null : { lo: Math.max(0, (index % 6) - 1), hi: Math.min(5, (index % 6) + 1) },
    })),
  },
}
