import type { PrinciplesRadarData, RadarAxis } from '#shared/charts/principles-radar.ts'
import type { Examples } from './gallery.ts'

const PRINCIPLES: readonly (readonly [id: string, title: string, shortTitle: string, mean: number])[] = [
  ['focus-on-value', 'Focus on value', 'Focus on value', 2.9],
  ['start-where-you-are', 'Start where you are', 'Start where you are', 2.2],
  ['progress-iteratively-with-feedback', 'Progress iteratively with feedback', 'Iterate with feedback', 3.3],
  ['collaborate-and-promote-visibility', 'Collaborate and promote visibility', 'Collaborate, be visible', 2.4],
  ['think-and-work-holistically', 'Think and work holistically', 'Think holistically', 1.6],
  ['keep-it-simple-and-practical', 'Keep it simple and practical', 'Keep it simple', 2.0],
  ['optimize-and-automate', 'Optimise and automate', 'Optimise, automate', 2.7],
]

function axis(index: number): RadarAxis {
  const [id, title, shortTitle, mean] = PRINCIPLES[index] ?? ['none', 'None', 'None', 0]
  return {
    id,
    title,
    shortTitle,
    mean,
    interval: { lo: mean - 0.4, hi: mean + 0.5 },
    weakest: Math.max(0, Math.floor(mean) - 1),
    rated: true,
    target: 3 + (index % 2) * 0.5,
  }
}

const axes = PRINCIPLES.map((_, index) => axis(index))

export const principlesRadar: Examples<PrinciplesRadarData> = {
  empty: { axes: [] },
  one: {
    axes: axes.map((each, index) =>
      index === 2
        ? { ...each, interval: null, target: null }
        : { ...each, rated: false, mean: null, interval: null, weakest: null, target: null },
    ),
  },
  typical: { axes },
  withGap: {
    axes: axes.map((each, index) =>
      index === 4 ? { ...each, rated: false, mean: null, interval: null } : { ...each, target: null },
    ),
  },
  tooMuch: {
    axes: Array.from({ length: 12 }, (_, index) => ({
      ...axis(index % 7),
      id: `own-${index}`,
      title: 'A principle of our very own house',
      shortTitle: 'A principle of our house',
    })),
  },
}
