import { z } from 'zod'
import { position } from './position.ts'
import { workspaceCounts } from './workspace-counts.ts'

export const sentinel = z.strictObject({
  format: z.literal('trefoil-sentinel'),
  /** Whether anything was ever stored in this journal. */
  everPopulated: z.boolean(),
  /** As they were at the position. */
  counts: workspaceCounts,
  schemaVersion: z.int().min(0),
  /** As of the last snapshot or the first record; later changes stand in the records. */
  position: position.nullable(),
})
/** The small file that still tells that there was data when nothing else can be read. */
export type Sentinel = z.infer<typeof sentinel>

/** The sentinel of a journal in which nothing has been stored yet. */
export const EMPTY_SENTINEL: Sentinel = {
  format: 'trefoil-sentinel',
  everPopulated: false,
  counts: { teams: 0, assessments: 0, participants: 0, answers: 0 },
  schemaVersion: 0,
  position: null,
}

/** Null where the text is cut off or damaged. */
export function readSentinel(text: string): Sentinel | null {
  try {
    return sentinel.parse(JSON.parse(text))
  } catch {
    return null
  }
}
