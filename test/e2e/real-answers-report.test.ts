import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type ParticipantAnswers, readAnswersCsv } from '#shared/interchange/answers-csv.ts'
import { describeProblem } from '#shared/lib/result.ts'
import { makeFolder, runTrefoil } from '#test/electron/cli/run-trefoil.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { readPdf, squeeze, textOf } from '#test/read-pdf.ts'
import { bringIn, downloadBy, readStoredWorkspace } from './exchange-files.ts'
import { it } from './open-app.ts'
import { settle } from './workspace-screens.ts'

const FILE = 'assets/samples/moj-cloud-platform.csv'
const folder = makeFolder()

it('makes the same finished PDF of real answers in the app and on the command line', async ({ app }) => {
  // Both have to agree on which day it is.
  const page = await app.open({ timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone })
  const csv = readFileSync(FILE)
  await bringIn(page, { name: 'moj-cloud-platform.csv', bytes: csv })
  await page.waitForURL(/#\/results\//)
  await page.locator('nav').getByRole('link', { name: 'Report' }).click()
  await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
  await settle(page)
  const saved = await downloadBy(page, () => page.getByRole('button', { name: 'Save as PDF' }).click())
  expect(saved.name).toMatch(/^Trefoil .*\.pdf$/)
  await page.getByText(`Saved: ${saved.name}`).waitFor()
  const out = join(folder, 'report.pdf')
  expect(await runTrefoil('report', FILE, '--out', out)).toMatchObject({ code: 0 })

  const inApp = await readPdf(saved.bytes)
  const text = textOf(inApp)
  const answers = readAnswers(csv.toString('utf8'))
  for (const { title, question } of loadCorePack().practices) {
    expect(text).toContain(squeeze(title))
    expect(text).toContain(squeeze(question))
  }
  expect(answers).toHaveLength(1)
  expect(inApp.outline.length).toBeGreaterThan(8)
  expect(inApp.info).toMatchObject({ Language: 'en-GB' })
  expect(sameInBoth(text)).toBe(sameInBoth(textOf(await readPdf(new Uint8Array(readFileSync(out))))))

  const { sheets } = await readStoredWorkspace(page)
  expect(sheets.map(({ participant, role, answers: given }) => ({ participant, role, answers: given }))).toEqual(
    answers,
  )
})

/** Everything but the hash of the records, whose ids are the app's own. */
function sameInBoth(text: string): string {
  return text.replaceAll(/[0-9a-f]{12,64}/g, '#')
}

function readAnswers(text: string): readonly ParticipantAnswers[] {
  const read = readAnswersCsv(text, FILE, loadCorePack())
  if (!read.ok) throw new Error(read.problems.map(describeProblem).join('\n'))
  return read.value
}
