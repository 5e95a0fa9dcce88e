import type { Answer } from '#shared/model/answer.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Dimension, ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { isAnswered, stateOf } from './answer-state.ts'

/** A participant's answers by practice id. */
export type Answers = Readonly<Record<string, Answer>>

/** The practices of one home dimension that are asked. */
export interface Area {
  readonly dimension: Dimension
  readonly practices: readonly Practice[]
}

/** The practices of an assessment in the order in which they are asked; those of another model are left out. */
export function askedPractices(pack: ModelPack, assessment: Assessment): readonly Practice[] {
  const byId = new Map(pack.practices.map((practice) => [practice.id, practice]))
  return assessment.practices.flatMap((id) => byId.get(id) ?? [])
}

/** The asked practices by home dimension, both in the order in which they are asked. */
export function groupByArea(pack: ModelPack, practices: readonly Practice[]): readonly Area[] {
  const byHome = Map.groupBy(practices, (practice) => practice.home)
  return [...byHome].flatMap(([home, members]) => {
    const dimension = pack.dimensions.find(({ id }) => id === home)
    return dimension ? [{ dimension, practices: members }] : []
  })
}

/** How many of these practices are done. */
export function countAnswered(practices: readonly Practice[], answers: Answers): number {
  return practices.filter(({ id }) => isAnswered(stateOf(answers[id]))).length
}

/** The first practice that still needs an answer; undefined where none does. */
export function firstUnanswered(practices: readonly Practice[], answers: Answers): Practice | undefined {
  return practices.find(({ id }) => !isAnswered(stateOf(answers[id])))
}
