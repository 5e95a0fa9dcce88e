import type { AnswerDistributionData } from '#shared/charts/answer-distribution.ts'
import type { Examples } from './gallery.ts'

const typical: AnswerDistributionData = {
  practice: 'agreed-slos',
  title: 'Agreed SLOs',
  distribution: [1, 2, 3, 2, 0, 0],
  median: 2,
  dontKnow: 1,
  notApplicable: 0,
}

export const answerDistribution: Examples<AnswerDistributionData> = {
  empty: { ...typical, distribution: [0, 0, 0, 0, 0, 0], median: null, dontKnow: 2, notApplicable: 1 },
  one: { ...typical, distribution: [0, 0, 0, 0, 1, 0], median: 4, dontKnow: 0 },
  typical,
  tooMuch: { ...typical, distribution: [12, 48, 96, 30, 11, 3], median: 2, dontKnow: 40, notApplicable: 17 },
  split: { ...typical, distribution: [4, 0, 0, 0, 0, 4], median: 2.5, dontKnow: 0 },
}
