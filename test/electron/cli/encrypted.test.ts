import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { makeBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { sealBackup } from '#shared/interchange/backup/seal-backup.ts'
import { makeFolder } from './run-trefoil.ts'

const folder = makeFolder()
const path = join(folder, 'kept.trefoil-backup')

async function run(...args: readonly string[]) {
  const said: string[] = []
  const world = {
    now: () => new Date(0),
    print: (text: string) => said.push(text),
    complain: (text: string) => said.push(text),
  }
  return { code: await runCli(args, world), said: said.join('\n') }
}

it('names an encrypted backup for what it is, and opens it with the passphrase of a variable', async () => {
  const content = new Uint8Array(readFileSync('assets/samples/harbourline.trefoil.json'))
  writeFileSync(path, await sealBackup(globalThis, await makeBackupKey(globalThis, 'four words', 10), content))
  expect(await run('validate', path)).toMatchObject({
    code: 0,
    said: expect.stringContaining('encrypted Trefoil backup'),
  })
  expect(await run('score', path)).toMatchObject({ code: 1, said: expect.stringContaining('--passphrase-env') })

  vi.stubEnv('BACKUP_PASSPHRASE', 'four words')
  expect(await run('validate', path, '--passphrase-env', 'BACKUP_PASSPHRASE')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/workspace with \d+ teams/),
  })
  vi.stubEnv('BACKUP_PASSPHRASE', 'five words')
  expect(await run('validate', path, '--passphrase-env', 'BACKUP_PASSPHRASE')).toMatchObject({
    code: 1,
    said: expect.stringContaining('does not open'),
  })
  expect((await run('validate', path, '--passphrase-env', 'NOT_SET')).code).toBe(2)
})
