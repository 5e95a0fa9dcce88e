import { Dexie } from 'dexie'
import { afterAll, expect, it, vi } from 'vitest'
import { openDatabase } from '#renderer/db/database.ts'
import { writeEdits } from '#renderer/db/write-edits.ts'
import { platform } from '#renderer/platform/choose-platform.ts'
import { openAssessment } from '#renderer/store/open-assessment.ts'
import { DATABASE_NAME } from '#renderer/store/open-storage.ts'
import { openedDatabase, startApp } from '#renderer/store/start-app.ts'
import { putRecord } from '#shared/model/edit.ts'
import { anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const kept = Promise.withResolvers<Awaited<ReturnType<typeof platform.journal.snapshot>>>()
const { snapshot } = platform.journal

afterAll(async () => {
  openedDatabase().close()
  await Dexie.delete(DATABASE_NAME)
})

it('an assessment opens while a snapshot of everything is still being written, as after an update', async () => {
  await platform.journal.setAside()
  const database = await openDatabase(DATABASE_NAME)
  const records = [
    putRecord('teams', null, aTeam()),
    putRecord('assessments', null, anAssessment()),
    putRecord('sheets', null, aSheet()),
  ]
  await writeEdits(database, records, { put: [], remove: [] })
  database.close()
  const writing = vi.spyOn(platform.journal, 'snapshot').mockReturnValue(kept.promise)
  const started = startApp()
  await expect.poll(() => writing.mock.calls.length, { timeout: 20_000 }).toBe(1)

  expect(await openAssessment(anAssessment().id)).toBe(true)

  writing.mockRestore()
  const [text, forgetOlder] = writing.mock.calls[0] ?? ['', false]
  kept.resolve(await snapshot(text, forgetOlder))
  await started
  expect((await platform.journal.status()).snapshots).toHaveLength(1)
})
