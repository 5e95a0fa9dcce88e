import type { MeasureSeriesData } from '#shared/charts/measure-series.ts'
import type { Examples } from './gallery.ts'

const VALUES = [9.7, 6.1, 8.4, null, 7.2, 8.8, 7.9, 5.3]

const typical: MeasureSeriesData = {
  title: 'Deployments per week',
  unit: 'per-week',
  points: VALUES.map((value, index) => ({
    label: `2026-0${index + 1}`,
    value,
    n: value === null ? 0 : Math.round(value * 4),
    isOpen: index === VALUES.length - 1,
  })),
  bands: [],
}

export const measureSeries: Examples<MeasureSeriesData> = {
  empty: { title: 'Lead time', unit: 'hours', points: [], bands: [] },
  one: { ...typical, points: typical.points.slice(0, 1) },
  typical,
  tooMuch: {
    title: 'Recovery time',
    unit: 'minutes',
    points: Array.from({ length: 60 }, (_, index) => ({
      label: `20${21 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value: index % 9 === 0 ? null : 20 + 400 * Math.abs(Math.sin(index)),
      n: index,
      isOpen: false,
    })),
    bands: ['Elite', 'High', 'Medium', 'Low, and a name that is much too long for its place'].map((title, index) => ({
      title,
      from: index * 20,
      to: index * 20 + 20,
    })),
  },
  closeToOne: {
    title: 'Availability',
    unit: 'ratio',
    points: [0.9991, 0.99952, 0.9998, 0.998].map((value, index) => ({
      label: `2026-Q${index + 1}`,
      value,
      n: 18,
      isOpen: false,
    })),
    bands: [{ title: 'Objective', from: 0.999, to: 1 }],
  },
  belowZero: {
    title: 'Error budget left',
    unit: 'ratio',
    points: [0.8, -0.4, 0.1].map((value, index) => ({ label: `2026-Q${index + 1}`, value, n: null, isOpen: false })),
    bands: [],
  },
}
