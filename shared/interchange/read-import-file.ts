import type { Problem, Result } from '../lib/result.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { isEncryptedBackup } from './backup/backup-header.ts'
import { findBackupDamage, openBackup } from './backup/open-backup.ts'
import type { Bytes, WebGlobals } from './backup/web-globals.ts'
import { decodeText } from './decode-text.ts'
import { type Imported, readImport } from './read-import.ts'
import { readWorkspace } from './workspace-json.ts'

/** How far reading has come. */
export type ImportStage = 'decrypting' | 'reading'

/** What came of a file. `locked`: it is encrypted and whole, and the passphrase is missing or, where there is a message, wrong. */
export type ImportOutcome =
  | { readonly outcome: 'read'; readonly imported: Imported }
  | { readonly outcome: 'locked'; readonly message: string | null }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] }

export interface FileToImport {
  readonly name: string
  readonly bytes: Bytes
  /** Null where none was typed yet. */
  readonly passphrase: string | null
}

/** Reads whatever can be brought in: a workspace, answers, or an encrypted backup. All or nothing; never throws. */
export async function readImportFile(
  globals: WebGlobals,
  { name, bytes, passphrase }: FileToImport,
  pack: ModelPack,
  onStage: (stage: ImportStage) => void = () => {},
): Promise<ImportOutcome> {
  if (isEncryptedBackup(bytes)) return readEncrypted(globals, { name, bytes, passphrase }, onStage)
  onStage('reading')
  const text = decodeText(globals, bytes)
  if (text === null) return refuse(name, 'This is not text in UTF-8')
  return outcomeOf(readImport(text, name, pack))
}

async function readEncrypted(
  globals: WebGlobals,
  { name, bytes, passphrase }: FileToImport,
  onStage: (stage: ImportStage) => void,
): Promise<ImportOutcome> {
  onStage('decrypting')
  if (passphrase === null) {
    const damage = await findBackupDamage(globals, bytes)
    return damage === null ? { outcome: 'locked', message: null } : refuse(name, damage)
  }
  const opened = await openBackup(globals, bytes, passphrase)
  if (opened.outcome !== 'opened') {
    const isLocked = opened.outcome === 'wrong-passphrase'
    return isLocked ? { outcome: 'locked', message: opened.message } : refuse(name, opened.message)
  }
  onStage('reading')
  const text = decodeText(globals, opened.content)
  if (text === null) return refuse(name, 'The backup was opened, but what it holds is not text in UTF-8')
  const read = readWorkspace(text, name)
  return outcomeOf(read.ok ? { ok: true, value: { format: 'workspace', facts: read.value } } : read)
}

function outcomeOf(result: Result<Imported>): ImportOutcome {
  return result.ok ? { outcome: 'read', imported: result.value } : { outcome: 'refused', problems: result.problems }
}

function refuse(place: string, message: string): ImportOutcome {
  return { outcome: 'refused', problems: [{ place, message }] }
}
