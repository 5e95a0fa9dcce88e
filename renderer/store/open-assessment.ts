import type { Workspace } from '#shared/model/workspace.ts'
import { loadCorePack } from '../core-pack.ts'
import {
  readAssessment,
  readPlanning,
  readPlans,
  readTeamAssessments,
  readWholeWorkspace,
} from '../db/workspace-repository.ts'
import { applyEdits } from './apply-edits.ts'
import { asOpen } from './as-open.ts'
import { gatherEdits } from './commit.ts'
import { openedDatabase, unwrittenEdits, whenReadable } from './start-app.ts'
import { useApp } from './store.ts'

/** Brings an assessment with everybody's sheets, and all of its team's roadmap, into memory. False where it does not exist. */
export async function openAssessment(assessmentId: string): Promise<boolean> {
  if (isOpen(assessmentId)) return true
  const { found, planning, meanwhile } = await readGathering(assessmentId)
  if (!found) return false
  useApp.setState((state) => {
    const plan = planning?.plan
    const plans = plan ? { ...state.plans, [plan.teamId]: plan } : state.plans
    // What a full disk has refused is in no reading of it.
    const milestones = { ...state.milestones, ...byId(planning?.milestones) }
    const baselines = { ...state.baselines, ...byId(planning?.baselines) }
    return applyEdits({ ...state, open: asOpen(found), plans, milestones, baselines }, [
      ...meanwhile,
      ...unwrittenEdits(),
    ])
  })
  return isOpen(assessmentId)
}

function byId<T extends { readonly id: string }>(records: readonly T[] = []): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function isOpen(assessmentId: string): boolean {
  return useApp.getState().open?.assessment.id === assessmentId
}

/**
 * A vote that comes in while the disk is read must not be missing on the screen: what waits is written first,
 * and all that changes meanwhile comes along.
 */
async function readGathering(assessmentId: string) {
  const database = openedDatabase()
  await whenReadable()
  const gathered = gatherEdits()
  try {
    const [found] = await Promise.all([readAssessment(database, assessmentId), loadCorePack()])
    const planning = found && (await readPlanning(database, found.assessment.teamId))
    return { found, planning, meanwhile: gathered() }
  } finally {
    gathered()
  }
}

/** All that belongs to one assessment, whether or not it is on screen; undefined where it does not exist. */
export async function loadWholeAssessment(assessmentId: string) {
  await whenReadable()
  return readAssessment(openedDatabase(), assessmentId)
}

/** Brings the roadmap frames of these teams into memory; what is there already is newer. */
export async function loadPlans(teamIds: readonly string[]): Promise<void> {
  await whenReadable()
  const found = await readPlans(openedDatabase(), teamIds)
  if (found.length === 0) return
  useApp.setState(({ plans }) => ({
    plans: { ...Object.fromEntries(found.map((plan) => [plan.teamId, plan])), ...plans },
  }))
}

/** A team's roadmap frame, business items and baselines, the last change among them. */
export async function loadTeamPlanning(teamId: string) {
  await whenReadable()
  return readPlanning(openedDatabase(), teamId)
}

/** All assessments of a team with their sheets, oldest first, the last change among them. */
export async function loadTeamAssessments(teamId: string) {
  await whenReadable()
  return readTeamAssessments(openedDatabase(), teamId)
}

/**
 * All facts, for an export, a backup or a comparison: those on the disk, and over them what is on the screen and could not be written,
 * for instance because the disk is full.
 */
export async function loadWholeWorkspace(): Promise<Workspace> {
  await whenReadable()
  const database = openedDatabase()
  const stored = await readWholeWorkspace(database)
  const edits = unwrittenEdits()
  if (edits.length === 0) return stored
  const { replayRecords } = await import('#shared/journal/replay-records.ts')
  const position = { sequence: 1, id: '0', moment: new Date().toISOString() }
  return replayRecords(stored, 0, [{ position, schemaVersion: stored.schemaVersion, edits }])
}
