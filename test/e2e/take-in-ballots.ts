import type { Page } from 'playwright-core'
import type { Ballot } from '#shared/ballot/ballot.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import { answersOf } from '../shared/ballot/ballots.ts'
import { downloadBy, type PickedFile } from './exchange-files.ts'

/** The page of the one ballot for all, as the facilitator saves it. The drawer stays open. */
export async function giveOut(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Ballots', exact: true }).click()
  const { bytes } = await downloadBy(page, () => page.getByRole('button', { name: 'One ballot for all' }).click())
  return new TextDecoder().decode(bytes)
}

/** Chooses files in the open drawer. */
export async function takeIn(page: Page, files: readonly PickedFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the files people gave you' }).click(),
  ])
  await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })))
}

/** Answers as somebody's file. */
export function fileOf(name: string, answers: BallotAnswers): PickedFile {
  return { name, bytes: JSON.stringify(answers) }
}

/** What the seat at `index` saves: a level of its own on the first practice, and that it does not know the second. */
export function answersAt(ballot: Ballot, index: number, change: Partial<BallotAnswers> = {}): BallotAnswers {
  const [first, second] = ballot.practices
  const { id, name } = ballot.seats[index] ?? { id: '', name: '' }
  const values = { [first?.id ?? '']: (index % 6) as 0, [second?.id ?? '']: 'dk' } as const
  return answersOf(ballot, values, { seat: id, participant: name, ...change })
}
