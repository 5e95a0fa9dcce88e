import type { AssessmentSummary } from '#shared/model/summary.ts'
import { loadCorePack } from '../core-pack.ts'
import type { TrefoilDatabase } from '../db/database.ts'
import { rebuildSummaries } from '../db/rebuild-summaries.ts'
import { useApp } from './store.ts'
import { isOfThisRule, summarise, withRows } from './summaries.ts'
import type { WindowChannel } from './window-channel.ts'
import { exclusively } from './write-lock.ts'

/** Rows of so many participants at a time: typing never waits for more than these. */
const PARTICIPANTS_AT_A_TIME = 60

/**
 * Makes list rows anew that an older rule or another model made, or whose mix is pending, a few at a time while nothing else is to be
 * done. Facts do not change, so neither does the position of the last change.
 */
export async function refreshSummaries(database: TrefoilDatabase, channel: WindowChannel): Promise<void> {
  if (Object.keys(useApp.getState().summaries).length === 0) return
  // The model is large, and the first screen does without it.
  await untilIdle()
  const pack = await loadCorePack()
  const stale = Object.values(useApp.getState().summaries).filter((row) => !isOfThisRule(pack, row))
  for (const ids of inPortions(stale)) {
    await untilIdle()
    await exclusively(async () => {
      const put = await rebuildSummaries(database, ids, (facts) => summarise(pack, facts))
      useApp.setState((state) => ({ summaries: withRows(state.summaries, { put, remove: [] }) }))
      channel.tell({ edits: [], summaries: { put, remove: [] } })
    })
  }
}

function inPortions(rows: readonly AssessmentSummary[]): readonly (readonly string[])[] {
  const portions: string[][] = []
  let participants = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const weight = Math.max(1, row.participants)
    if (participants + weight > PARTICIPANTS_AT_A_TIME) {
      portions.push([])
      participants = 0
    }
    participants += weight
    portions.at(-1)?.push(row.assessmentId)
  }
  return portions
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 10_000 })
    else setTimeout(resolve, 200)
  })
}
