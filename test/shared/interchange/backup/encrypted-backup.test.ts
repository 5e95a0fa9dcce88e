import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AUTHENTICATED_LENGTH,
  HEADER_LENGTH,
  HIGHEST_COST,
  isEncryptedBackup,
  KEY_COST,
} from '#shared/interchange/backup/backup-header.ts'
import { deriveBackupKey, makeBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { checksumOf } from '#shared/interchange/backup/checksum.ts'
import { findBackupDamage, openBackup, openWithKey } from '#shared/interchange/backup/open-backup.ts'
import { packBytes, unpackBytes } from '#shared/interchange/backup/pack-bytes.ts'
import { sealBackup } from '#shared/interchange/backup/seal-backup.ts'
import type { Bytes } from '#shared/interchange/backup/web-globals.ts'

const PASSPHRASE = 'four words not together'
/** Cheap, for tests: what is tested is the file, not the cost. */
const COST = 10

const bytesOf = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))
const CONTENT = bytesOf('{"format":"trefoil-workspace"}'.repeat(20))
const seal = async (content = CONTENT) =>
  sealBackup(globalThis, await makeBackupKey(globalThis, PASSPHRASE, COST), content)

/** A change by somebody who knows the format and makes the checksum fit again. */
async function forge(file: Bytes, change: (file: Bytes) => void): Promise<Bytes> {
  const forged = file.slice()
  change(forged)
  forged.set(await checksumOf(globalThis, forged), AUTHENTICATED_LENGTH)
  return forged
}

describe('an encrypted backup', () => {
  it('comes back whole, whatever is in it', async () => {
    const key = await makeBackupKey(globalThis, PASSPHRASE, COST)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const file = await sealBackup(globalThis, key, new Uint8Array(bytes))
        expect(await openWithKey(globalThis, file, key)).toEqual({ outcome: 'opened', content: new Uint8Array(bytes) })
      }),
      { numRuns: 50 },
    )
  })

  it('opens with the passphrase alone, at the cost that OWASP asks for', async () => {
    const key = await makeBackupKey(globalThis, PASSPHRASE)
    expect(key.cost).toBe(KEY_COST)
    expect(KEY_COST).toBeGreaterThanOrEqual(600_000)
    const file = await sealBackup(globalThis, key, CONTENT)
    expect(isEncryptedBackup(file)).toBe(true)
    expect(await openBackup(globalThis, file, PASSPHRASE)).toEqual({ outcome: 'opened', content: CONTENT })
  })

  it('opens when the passphrase is composed otherwise', async () => {
    const file = await sealBackup(globalThis, await makeBackupKey(globalThis, 'caf\u00e9 at noon', COST), CONTENT)
    expect((await openBackup(globalThis, file, 'cafe\u0301 at noon')).outcome).toBe('opened')
  })

  it('is another file each time, from the same key and content', async () => {
    const key = await makeBackupKey(globalThis, PASSPHRASE, COST)
    const [one, two] = [await sealBackup(globalThis, key, CONTENT), await sealBackup(globalThis, key, CONTENT)]
    expect(one.slice(HEADER_LENGTH)).not.toEqual(two.slice(HEADER_LENGTH))
  })

  it('does not hold its content', async () => {
    expect(new TextDecoder('latin1').decode(await seal())).not.toContain('trefoil-workspace')
  })

  it('tells a wrong passphrase from damage', async () => {
    const file = await seal()
    expect((await openBackup(globalThis, file, 'four words together')).outcome).toBe('wrong-passphrase')
    expect((await openBackup(globalThis, file, '')).outcome).toBe('wrong-passphrase')
  })

  it('finds every changed byte without the passphrase', async () => {
    const file = await seal()
    for (let index = 8; index < file.length; index += 1) {
      const changed = file.slice()
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(await findBackupDamage(globalThis, changed), `byte ${index}`).not.toBeNull()
    }
    for (const length of [0, 7, 8, 71, 72, 87, 88, file.length - 1]) {
      expect(await findBackupDamage(globalThis, file.slice(0, length)), `cut at ${length}`).not.toBeNull()
    }
  })

  it('never opens altered, not even where the checksum was made to fit', async () => {
    const file = await seal()
    for (let index = 0; index < file.length; index += 1) {
      if (index >= 12 && index < 16) continue
      const forged = await forge(file, (bytes) => {
        bytes[index] = (bytes[index] ?? 0) ^ 0x80
      })
      const isChecksum = index >= AUTHENTICATED_LENGTH && index < HEADER_LENGTH
      const { outcome } = await openBackup(globalThis, forged, PASSPHRASE)
      expect(outcome === 'opened', `byte ${index}`).toBe(isChecksum)
    }
  })

  it('says that it was altered where the passphrase is right', async () => {
    const forged = await forge(await seal(), (bytes) => {
      bytes[HEADER_LENGTH] = (bytes[HEADER_LENGTH] ?? 0) ^ 1
    })
    expect(await openBackup(globalThis, forged, PASSPHRASE)).toMatchObject({
      outcome: 'damaged',
      message: expect.stringContaining('passphrase is right'),
    })
  })

  it.each([0, HIGHEST_COST + 1, 0xffffffff])('is refused at once where it asks for a cost of %i', async (cost) => {
    const forged = await forge(await seal(), (bytes) => new DataView(bytes.buffer).setUint32(12, cost))
    expect(await openBackup(globalThis, forged, PASSPHRASE)).toMatchObject({
      outcome: 'damaged',
      message: expect.stringContaining('rounds'),
    })
  })

  it('is refused where it says that it holds more than is read', async () => {
    const forged = await forge(await seal(), (bytes) => new DataView(bytes.buffer).setUint32(60, 0xffffffff))
    expect(await findBackupDamage(globalThis, forged)).toContain('200 MB')
  })
})

describe('packing', () => {
  it('stops at a bomb, whatever length it claims', async () => {
    const bomb = await packBytes(globalThis, new Uint8Array(30_000_000))
    expect(bomb.length).toBeLessThan(40_000)
    expect(await unpackBytes(globalThis, bomb, 30_000_000)).toBeNull()
    expect(await unpackBytes(globalThis, bomb, 1000)).toBeNull()
  })

  it('refuses what is not packed', async () => {
    expect(await unpackBytes(globalThis, bytesOf('not packed at all'), 100)).toBeNull()
  })
})

it('gives the same key for the same passphrase, and another check for any other', async () => {
  const salt = new Uint8Array(16).fill(7)
  const [one, same, other] = await Promise.all(
    ['a', 'a', 'b'].map((text) => deriveBackupKey(globalThis, text, salt, COST)),
  )
  expect(one?.check).toEqual(same?.check)
  expect(one?.check).not.toEqual(other?.check)
})
