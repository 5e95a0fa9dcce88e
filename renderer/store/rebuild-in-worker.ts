import { type RebuildSource, rebuildPlans } from '#shared/journal/rebuild-workspace.ts'
import { platform } from '../platform/choose-platform.ts'
import type { RebuiltFigures, RecoveryCall } from '../workers/recovery-worker.ts'
import type { WorkerCalls } from '../workers/worker-calls.ts'

/** What a journal was found to hold when a workspace was made from it. */
export interface RebuiltInWorker {
  readonly figures: RebuiltFigures
  /** Whether something in it could not be read. */
  readonly isDamaged: boolean
  /** Of the files that were read, in characters. */
  readonly size: number
}

/**
 * Makes a workspace from the newest snapshot of a journal that can be read and the records after it; the worker holds it afterwards.
 * @throws where no part of the journal can be read
 */
export async function rebuildInWorker(
  worker: WorkerCalls<RecoveryCall>,
  source: RebuildSource,
): Promise<RebuiltInWorker> {
  const named = async (name: string) => ({ name, text: await platform.journal.read(name) })
  for (const [tried, plan] of rebuildPlans(source).entries()) {
    const snapshot = plan.snapshot === null ? null : await named(plan.snapshot)
    const segments = await Promise.all(plan.segments.map(named))
    const figures = await worker.ask<RebuiltFigures | null>({ call: 'rebuild', snapshot, segments })
    if (!figures) continue
    const isDamaged = tried > 0 || figures.damages.length > 0 || figures.gaps.length > 0
    const size = segments.reduce((sum, { text }) => sum + text.length, snapshot?.text.length ?? 0)
    return { figures, isDamaged, size }
  }
  throw new Error('The second copy cannot be read.')
}
