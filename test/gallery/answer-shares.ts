import type { AnswerSharesData } from '#shared/charts/answer-shares.ts'
import type { Examples } from './gallery.ts'

const typical: AnswerSharesData = {
  id: 'answer-shares',
  title: 'All answers',
  distribution: [44, 131, 190, 172, 60, 11],
  dontKnow: 19,
  notApplicable: 3,
  target: 'all:answers',
}

export const answerShares: Examples<AnswerSharesData> = {
  empty: { ...typical, distribution: [0, 0, 0, 0, 0, 0], dontKnow: 0, notApplicable: 0 },
  one: { ...typical, distribution: [0, 0, 0, 1, 0, 0], dontKnow: 0, notApplicable: 0 },
  typical,
  tooMuch: { ...typical, distribution: [1, 40_000, 3, 52_000, 2, 1], dontKnow: 9_000, notApplicable: 12_000 },
}
