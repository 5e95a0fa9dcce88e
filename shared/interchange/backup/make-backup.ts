import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describeProblem, type Result } from '../../lib/result.ts'
import type { Workspace } from '../../model/workspace.ts'
import { IMPORT_LIMITS } from '../import-limits.ts'
import { readWorkspace, writeWorkspace, writeWorkspaceDensely } from '../workspace-json.ts'
import type { BackupKey } from './backup-key.ts'
import { openWithKey } from './open-backup.ts'
import { sealBackup } from './seal-backup.ts'
import type { Bytes, WebGlobals } from './web-globals.ts'

/** A backup ready to be written. `doubt` says in a sentence why it might not be read again; null where it was read back. */
export interface MadeBackup {
  readonly bytes: Bytes
  readonly doubt: string | null
}

/**
 * Makes a backup and reads it back at once: what cannot be restored is no backup. It is handed out even then, with the doubt, for a
 * doubtful copy is better than none.
 */
export async function makeBackup(
  globals: WebGlobals,
  workspace: Workspace,
  key: BackupKey | null,
): Promise<MadeBackup> {
  return key === null ? makePlain(workspace) : makeEncrypted(globals, workspace, key)
}

function makePlain(workspace: Workspace): MadeBackup {
  const readable = writeWorkspace(workspace)
  const bytes = toBytes(readable)
  if (bytes.length <= IMPORT_LIMITS.bytes) return { bytes, doubt: doubtOf(readWorkspace(readable, 'it')) }
  const dense = writeWorkspaceDensely(workspace)
  return { bytes: toBytes(dense), doubt: doubtOf(readWorkspace(dense, 'it')) }
}

async function makeEncrypted(globals: WebGlobals, workspace: Workspace, key: BackupKey): Promise<MadeBackup> {
  const text = writeWorkspaceDensely(workspace)
  const content = toBytes(text)
  const bytes = await sealBackup(globals, key, content)
  const opened = await openWithKey(globals, bytes, key)
  if (opened.outcome !== 'opened') return { bytes, doubt: opened.message }
  const isSame = opened.content.length === content.length && opened.content.every((byte, at) => byte === content[at])
  return { bytes, doubt: isSame ? doubtOf(readWorkspace(text, 'it')) : 'It does not hold what was put in.' }
}

function doubtOf(read: Result<Workspace>): string | null {
  const [problem] = read.ok ? [] : read.problems
  return problem ? `Reading it back found: ${describeProblem(problem)}.` : null
}

function toBytes(text: string): Bytes {
  return new Uint8Array(utf8ToBytes(text))
}
