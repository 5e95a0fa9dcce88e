import { AUTHENTICATED_LENGTH, HEADER_LENGTH } from '#shared/interchange/backup/backup-header.ts'
import { deriveBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { checksumOf } from '#shared/interchange/backup/checksum.ts'
import { packBytes } from '#shared/interchange/backup/pack-bytes.ts'
import { sealBackup } from '#shared/interchange/backup/seal-backup.ts'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'
import type { Random } from '#shared/lib/seeded-random.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { FUZZ_PASSPHRASE } from './seeds.ts'

const BOMB_LENGTH = 60_000_000
let bomb: Promise<Bytes> | null = null

/** Backups as somebody would forge them who knows the format: the checksum fits, or even the passphrase does. */
export async function forgeBackup(seed: Bytes, workspace: Bytes, random: Random): Promise<Bytes> {
  const way = random()
  if (way < 0.4) return withFittingChecksum(mutateBytes(seed, random))
  if (way < 0.98) return seal(mutateBytes(workspace, random))
  bomb ??= makeBomb()
  return bomb
}

async function seal(content: Bytes): Promise<Bytes> {
  return sealBackup(globalThis, await deriveBackupKey(globalThis, FUZZ_PASSPHRASE, new Uint8Array(16), 1), content)
}

async function withFittingChecksum(file: Bytes): Promise<Bytes> {
  if (file.length < HEADER_LENGTH) return file
  const forged = file.slice()
  // A cost below the cap is no fault of the reader; it is only slow, on purpose.
  forged.fill(0, 12, 14)
  forged.set(await checksumOf(globalThis, forged), AUTHENTICATED_LENGTH)
  return forged
}

/** Sixty megabytes of one letter, sealed with the right passphrase. */
async function makeBomb(): Promise<Bytes> {
  const content = new Uint8Array(BOMB_LENGTH).fill(0x20)
  const file = await seal(content)
  if (file.length > (await packBytes(globalThis, content)).length + 200) throw new Error('This is no bomb.')
  return file
}
