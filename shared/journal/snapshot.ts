import { z } from 'zod'
import { quickHash } from '../lib/quick-hash.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Position, position } from './position.ts'
import { countWorkspace, workspaceCounts } from './workspace-counts.ts'

/** No head of a snapshot is longer; so much of a file is read to see what it is. */
export const SNAPSHOT_HEAD_BYTES = 2048

export const snapshotHead = z.strictObject({
  format: z.literal('trefoil-snapshot'),
  /** The last change that the snapshot includes. */
  position,
  schemaVersion: z.int().min(1),
  /** The Trefoil that wrote it. */
  appVersion: z.string().max(40),
  counts: workspaceCounts,
  /** UTF-16 code units of the workspace's JSON. */
  length: z.int().min(0),
  hash: z.string(),
})
/** What a snapshot says about itself in its first line. */
export type SnapshotHead = z.infer<typeof snapshotHead>

/** A snapshot as text: its head in the first line, then the workspace as JSON. */
export function encodeSnapshot(facts: Workspace, at: Position, appVersion: string): string {
  const body = JSON.stringify(facts)
  const head: SnapshotHead = {
    format: 'trefoil-snapshot',
    position: at,
    schemaVersion: facts.schemaVersion,
    appVersion,
    counts: countWorkspace(facts),
    length: body.length,
    hash: quickHash(body),
  }
  return `${JSON.stringify(head)}\n${body}`
}

/** What the beginning of a snapshot says about it; null where it is no snapshot or its head is damaged. */
export function readSnapshotHead(text: string): SnapshotHead | null {
  const end = text.indexOf('\n')
  if (end < 0) return null
  try {
    return snapshotHead.parse(JSON.parse(text.slice(0, end)))
  } catch {
    return null
  }
}

/** The workspace in a snapshot, of whatever schema version its head names; null where any character is not as it was written. */
export function readSnapshot(text: string): { readonly head: SnapshotHead; readonly facts: Workspace } | null {
  const head = readSnapshotHead(text)
  if (!head) return null
  const body = text.slice(text.indexOf('\n') + 1)
  if (body.length !== head.length || quickHash(body) !== head.hash) return null
  return { head, facts: JSON.parse(body) as Workspace }
}
