import { expect, it } from 'vitest'
import { makeBackupKey } from '#shared/interchange/backup/backup-key.ts'
import { makeBackup } from '#shared/interchange/backup/make-backup.ts'
import { readImportFile } from '#shared/interchange/read-import-file.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const PASSPHRASE = 'kettle orbit velvet seven'
const practices = Array.from({ length: 70 }, (_, n) => `practice-${n}`)
const answers = Object.fromEntries(practices.map((id) => [id, anAnswer(3, { comment: 'as ever, and a bit more' })]))
/** More than 20 MB in either form. */
const LARGE = {
  ...EMPTY_WORKSPACE,
  teams: [aTeam()],
  assessments: [anAssessment({ practices })],
  sheets: Array.from({ length: 3400 }, (_, n) => aSheet({ id: `s${n}`, answers })),
}

it.each([null, PASSPHRASE])('a backup of a large workspace is read again (passphrase: %s)', async (passphrase) => {
  const key = passphrase === null ? null : await makeBackupKey(globalThis, passphrase, 10)
  const { bytes, doubt } = await makeBackup(globalThis, LARGE, key)
  expect(doubt).toBeNull()
  if (key === null) expect(bytes.length).toBeGreaterThan(20 * 1024 * 1024)
  const read = await readImportFile(globalThis, { name: 'backup', bytes, passphrase }, {} as ModelPack)
  if (read.outcome !== 'read' || read.imported.format !== 'workspace') throw new Error('It was not read.')
  expect(read.imported.facts.sheets).toHaveLength(3400)
  expect(read.imported.facts.sheets[3399]).toEqual(LARGE.sheets[3399])
})
