import { loadCorePack } from '#renderer/core-pack.ts'
import { openDatabase } from '#renderer/db/database.ts'
import { readStartingFacts } from '#renderer/db/workspace-repository.ts'
import { summarise } from '#renderer/store/summaries.ts'
import {
  type AssessmentWithSheets,
  makeAssessments,
  makeOpenAssessment,
  makePortfolio,
  makeTeam,
  makeTeams,
} from './many-assessments.ts'
import { fillRowPerAnswer, listRowPerAnswer, openRowPerAnswer } from './row-per-answer.ts'

/** What the benchmark asks of this page. Times are milliseconds. */
export interface StoreBench {
  /** The one assessment that is answered during the benchmark, and its team. */
  readonly fillOpen: () => Promise<void>
  /** Further assessments in the app's own layout. */
  readonly fillMany: (count: number) => Promise<void>
  /** So many teams with twelve assessments each. */
  readonly fillPortfolio: (teams: number) => Promise<void>
  readonly fillRowPerAnswer: (count: number) => Promise<void>
  /** Opens the database and reads what a list of all assessments shows. */
  readonly listApp: () => Promise<number>
  readonly listRowPerAnswer: () => Promise<number>
}

declare global {
  interface Window {
    storeBench: StoreBench
  }
}

async function fillOpen(): Promise<void> {
  const pack = await loadCorePack()
  const database = await openDatabase()
  await database.teams.put(makeTeam('team-open', 'Open team'))
  await putAssessments([makeOpenAssessment(pack)])
  database.close()
}

async function fillMany(count: number): Promise<void> {
  const pack = await loadCorePack()
  const database = await openDatabase()
  await database.teams.bulkPut([...makeTeams()])
  database.close()
  await putAll(makeAssessments(pack, count))
}

async function fillPortfolio(teams: number): Promise<void> {
  const pack = await loadCorePack()
  const database = await openDatabase()
  await database.teams.bulkPut(
    Array.from({ length: teams }, (_, place) => ({
      ...makeTeam(`team-${place}`, `Team ${place + 1}`),
      group: `Group ${place % 10}`,
    })),
  )
  database.close()
  await putAll(makePortfolio(pack, teams))
}

async function putAll(all: Iterable<AssessmentWithSheets>): Promise<void> {
  let batch: AssessmentWithSheets[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length === 50) {
      await putAssessments(batch)
      batch = []
    }
  }
  await putAssessments(batch)
}

async function putAssessments(batch: readonly AssessmentWithSheets[]): Promise<void> {
  const pack = await loadCorePack()
  const database = await openDatabase()
  const { assessments, sheets, summaries } = database
  await database.transaction('rw', [assessments, sheets, summaries], async () => {
    await assessments.bulkPut(batch.map(({ assessment }) => assessment))
    await sheets.bulkPut(batch.flatMap((one) => [...one.sheets]))
    await summaries.bulkPut(batch.map((one) => summarise(pack, { ...one, workshop: null })))
  })
  database.close()
}

async function timeListApp(): Promise<number> {
  const start = performance.now()
  const database = await openDatabase()
  await readStartingFacts(database)
  const took = performance.now() - start
  database.close()
  return took
}

async function timeListRowPerAnswer(): Promise<number> {
  const pack = await loadCorePack()
  const start = performance.now()
  const database = await openRowPerAnswer()
  await listRowPerAnswer(pack, database)
  const took = performance.now() - start
  database.close()
  return took
}

window.storeBench = {
  fillOpen,
  fillMany,
  fillPortfolio,
  fillRowPerAnswer: async (count) => fillRowPerAnswer(await loadCorePack(), count),
  listApp: timeListApp,
  listRowPerAnswer: timeListRowPerAnswer,
}
