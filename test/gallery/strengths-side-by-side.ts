import type { Strength, StrengthsData } from '#shared/charts/strengths-side-by-side.ts'
import type { Examples } from './gallery.ts'

const ours: Strength = {
  target: 'cell:strengths-0:itil',
  framework: 'itil',
  text: 'Ties IT to what the business needs',
  mean: 2.8,
  practices: 5,
  rated: 5,
}
const strengths: readonly Strength[] = [
  ours,
  {
    ...ours,
    target: 'cell:strengths-1:itil',
    text: 'Gives change, problems and services a common language',
    mean: 3.1,
    practices: 6,
    rated: 5,
  },
  {
    ...ours,
    target: 'cell:strengths-2:itil',
    text: 'Keeps suppliers, continuity and audits in view',
    mean: 1.9,
    practices: 4,
    rated: 4,
  },
  {
    ...ours,
    target: 'cell:strengths-0:devops',
    framework: 'devops',
    text: 'Ships small changes often',
    mean: 3.6,
    practices: 8,
    rated: 8,
  },
  {
    ...ours,
    target: 'cell:strengths-1:devops',
    framework: 'devops',
    text: 'Puts those who build and those who run under one goal',
    mean: 2.2,
  },
  {
    ...ours,
    target: 'cell:strengths-0:sre',
    framework: 'sre',
    text: 'Makes reliability a number that everyone agreed on',
    mean: 1.2,
    practices: 4,
    rated: 4,
  },
  {
    ...ours,
    target: 'cell:strengths-1:sre',
    framework: 'sre',
    text: 'Treats operations as a software problem',
    mean: null,
    practices: 3,
    rated: 1,
  },
  {
    ...ours,
    target: 'cell:strengths-2:sre',
    framework: 'sre',
    text: 'Learns from each failure',
    mean: 2.5,
    practices: 3,
    rated: 3,
  },
]

export const strengthsSideBySide: Examples<StrengthsData> = {
  empty: { strengths: [] },
  one: { strengths: [ours] },
  typical: { strengths },
  tooMuch: {
    strengths: Array.from({ length: 12 }, (_, index) =>
      strengths.slice(0, 8).map((each) => ({
        ...each,
        target: `${each.target}-${index}`,
        text: `${each.text}, and does so in every department, in every country, and with every supplier, even at the end of the quarter, when nobody has time`,
      })),
    )
      .flat()
      .slice(0, 40),
  },
}
