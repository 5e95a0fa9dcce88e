import { Dexie, type EntityTable } from 'dexie'
import type { Answer } from '#shared/model/answer.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import { FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { makeAssessments } from './many-assessments.ts'

interface AnswerRow extends Answer {
  readonly id: string
  readonly assessmentId: string
  readonly participant: string
  readonly practice: string
}

type RivalDatabase = Dexie & {
  readonly assessments: EntityTable<Assessment, 'id'>
  readonly answers: EntityTable<AnswerRow, 'id'>
}

export interface ListLine {
  readonly assessmentId: string
  readonly title: string
  readonly answered: number
  readonly mix: Readonly<Record<Framework, number>>
}

/** The layout that one would write down first: a row for every answer, found by its assessment. */
export async function openRowPerAnswer(): Promise<RivalDatabase> {
  const database = new Dexie('row-per-answer', { chromeTransactionDurability: 'relaxed' }) as RivalDatabase
  database.version(1).stores({ assessments: 'id', answers: 'id, assessmentId' })
  await database.open()
  return database
}

/** Writes the same assessments as the app's store has. */
export async function fillRowPerAnswer(pack: ModelPack, count: number): Promise<void> {
  const database = await openRowPerAnswer()
  const { assessments, answers } = database
  let rows: AnswerRow[] = []
  for (const { assessment, sheets } of makeAssessments(pack, count)) {
    await assessments.put(assessment)
    for (const { id, assessmentId, participant, answers: given } of sheets) {
      for (const [practice, answer] of Object.entries(given)) {
        rows.push({ id: `${id}:${practice}`, assessmentId, participant, practice, ...answer })
      }
    }
    if (rows.length > 20_000) {
      await answers.bulkAdd(rows)
      rows = []
    }
  }
  await answers.bulkAdd(rows)
  database.close()
}

/**
 * What a list of all assessments needs, from the rows. It reads them in one go and takes means instead of medians: both are faster than
 * what the app would have to do.
 */
export async function listRowPerAnswer(pack: ModelPack, database: RivalDatabase): Promise<readonly ListLine[]> {
  const [assessments, answers] = await Promise.all([database.assessments.toArray(), database.answers.toArray()])
  const affinities = new Map(pack.practices.map(({ id, affinity }) => [id, affinity]))
  const sums = new Map(assessments.map(({ id }) => [id, { answered: 0, level: [0, 0, 0], weight: [0, 0, 0] }]))
  for (const { assessmentId, practice, value } of answers) {
    const sum = sums.get(assessmentId)
    const affinity = affinities.get(practice)
    if (!sum || !affinity) continue
    sum.answered += 1
    if (typeof value !== 'number') continue
    FRAMEWORKS.forEach((framework, place) => {
      sum.level[place] = (sum.level[place] ?? 0) + affinity[framework] * value
      sum.weight[place] = (sum.weight[place] ?? 0) + affinity[framework]
    })
  }
  return assessments.map(({ id, title }) => {
    const { answered, level, weight } = sums.get(id) ?? { answered: 0, level: [], weight: [] }
    const [itil = 0, devops = 0, sre = 0] = level.map((sum, place) => sum / (weight[place] ?? 1))
    return { assessmentId: id, title, answered, mix: { itil, devops, sre } }
  })
}
