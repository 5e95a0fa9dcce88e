import { MEASURE_TABLES } from '#shared/model/measure-tables.ts'
import { readMeasures } from '../db/workspace-repository.ts'
import type { OpenMeasures } from './app-state.ts'
import { applyEdits } from './apply-edits.ts'
import { gatherEdits } from './commit.ts'
import { openedDatabase, unwrittenEdits, whenReadable } from './start-app.ts'
import { useApp } from './store.ts'

/** Brings all that a team measures into memory. */
export async function openMeasures(teamId: string): Promise<void> {
  if (useApp.getState().measures?.teamId === teamId) return
  await whenReadable()
  const gathered = gatherEdits()
  try {
    const tables = await readMeasures(openedDatabase(), teamId)
    const byId = Object.fromEntries(
      MEASURE_TABLES.map((table) => [table, Object.fromEntries(tables[table].map((record) => [record.id, record]))]),
    )
    const measures = { teamId, ...byId } as unknown as OpenMeasures
    useApp.setState((state) => applyEdits({ ...state, measures }, [...gathered(), ...unwrittenEdits()]))
  } finally {
    gathered()
  }
}

/** The same as it is on the disk, the last change among it. */
export async function loadMeasures(teamId: string) {
  await whenReadable()
  return readMeasures(openedDatabase(), teamId)
}
