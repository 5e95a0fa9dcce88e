import type { DimensionBar, DimensionBarsData } from '#shared/charts/dimension-bars.ts'
import type { Examples } from './gallery.ts'

const culture: DimensionBar = {
  id: 'cams-culture',
  title: 'Culture',
  rated: true,
  mean: 2.6,
  interval: { lo: 2.2, hi: 3.1 },
  weakest: 1,
  iso33020: 2,
  coverage: 1,
  bounds: { lo: 2.6, hi: 2.6 },
}
const cams: readonly DimensionBar[] = [
  culture,
  {
    ...culture,
    id: 'cams-automation',
    title: 'Automation',
    mean: 3.4,
    interval: { lo: 3.1, hi: 3.7 },
    weakest: 2,
    iso33020: 3,
  },
  {
    ...culture,
    id: 'cams-measurement',
    title: 'Measurement',
    mean: 1.4,
    interval: { lo: 0.8, hi: 1.9 },
    weakest: 0,
    iso33020: 1,
    coverage: 0.67,
  },
  {
    ...culture,
    id: 'cams-sharing',
    title: 'Sharing',
    rated: false,
    mean: null,
    interval: null,
    weakest: 2,
    iso33020: null,
    coverage: 0.33,
    bounds: { lo: 0.9, hi: 4.1 },
  },
]
const sre = [
  'Service level objectives',
  'Monitoring and alerting',
  'Incidents and learning',
  'Change and release',
  'Resilience and capacity',
  'Engagement and toil',
]

export const dimensionBars: Examples<DimensionBarsData> = {
  empty: { id: 'cams', title: 'The CAMS pillars', bars: [] },
  one: { id: 'cams', title: 'The CAMS pillars', bars: [{ ...culture, interval: null }] },
  typical: { id: 'cams', title: 'The CAMS pillars', bars: cams },
  sreGroups: {
    id: 'sre',
    title: 'The SRE groups',
    bars: sre.map((title, index) => ({
      ...culture,
      id: `sre-${index}`,
      title,
      mean: 0.9 + index * 0.5,
      interval: { lo: 0.5 + index * 0.5, hi: 1.4 + index * 0.5 },
      weakest: index > 3 ? 2 : 0,
      iso33020: index > 2 ? 2 : 1,
    })),
  },
  tooMuch: {
    id: 'many',
    title: 'Two dozen dimensions of a model of one’s own',
    bars: Array.from({ length: 24 }, (_, index) => ({
      ...culture,
      id: `own-${index}`,
      title: `Governance of very long names, chapter ${index + 1}`,
      rated: index % 5 !== 4,
      mean: (index % 11) / 2,
      interval: { lo: Math.max(0, (index % 11) / 2 - 0.6), hi: Math.min(5, (index % 11) / 2 + 0.6) },
      bounds: index % 5 === 4 ? { lo: 0, hi: 5 } : null,
      weakest: 0,
      coverage: index % 5 === 4 ? 0 : 1,
    })),
  },
}
