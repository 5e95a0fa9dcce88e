import { loadCorePack } from '#renderer/core-pack.ts'
import { commit } from '#renderer/store/commit.ts'
import { openAssessment } from '#renderer/store/open-assessment.ts'
import { useApp } from '#renderer/store/store.ts'
import { putRecord } from '#shared/model/edit.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'
import { onRequestSuccess } from './acknowledge-early.ts'
import type { Change, WritingOrder } from './conversation.ts'

const SHEETS = 3
const FULL_SHEETS = 50

/** Resolves when the app says “Saved”: the very state that its status line shows. */
export function whenSaved(): Promise<void> {
  return new Promise((resolve) => {
    const stop = useApp.subscribe(({ saving }) => {
      if (saving.kind === 'saved') finish()
    })
    function finish(): void {
      stop()
      resolve()
    }
    if (useApp.getState().saving.kind === 'saved') finish()
  })
}

/** Hears in what words the app says that something could not be written. */
export function onTrouble(hear: (message: string) => void): void {
  useApp.subscribe(({ saving }) => {
    if (saving.kind === 'failed' || saving.kind === 'one-copy') hear(saving.message)
  })
}

/** Answers questions as fast as the app takes them, until it is killed; tells of every change that was acknowledged. */
export async function writeChanges(order: WritingOrder, tell: (changes: readonly Change[]) => void): Promise<void> {
  const practices = (await loadCorePack()).practices.map(({ id }) => id)
  if (order.window === 0) await makeAssessment(order.round, practices)
  for (let n = 0; n < order.fullAssessments; n += 1)
    tell(await makeFullAssessment(`r${order.round}full${n}`, practices))
  await openAssessment(`r${order.round}`)
  const made: Change[] = []
  if (order.acknowledgeAt === 'request-success') onRequestSuccess(() => tell(made.splice(0)))
  for (let number = 0, burst = 0; ; burst += 1) {
    const size = order.bursts[burst % order.bursts.length] ?? 1
    for (const end = number + size; number < end; number += 1) {
      const change = changeAt(order, practices, number)
      made.push(change)
      answer(change, order.weight)
    }
    if (order.acknowledgeAt === 'commit') tell(made.splice(0))
    await whenSaved()
    if (order.acknowledgeAt === 'saved') tell(made.splice(0))
  }
}

async function makeAssessment(round: number, practices: readonly string[]): Promise<void> {
  const assessment = anAssessment({ id: `r${round}`, practices: [...practices] })
  const sheets = Array.from({ length: SHEETS }, (_, n) =>
    aSheet({ id: sheetId(round, n), assessmentId: assessment.id }),
  )
  commit('assessment', [
    putRecord('teams', null, aTeam()),
    putRecord('assessments', null, assessment),
    ...sheets.map((sheet) => putRecord('sheets', null, sheet)),
  ])
  await whenSaved()
}

async function makeFullAssessment(id: string, practices: readonly string[]): Promise<readonly Change[]> {
  const answers = Object.fromEntries(practices.map((practice) => [practice, anAnswer(3, { comment: '0 as ever' })]))
  const ids = Array.from({ length: FULL_SHEETS }, (_, n) => `${id}s${n}`)
  const sheets = ids.map((sheet) => aSheet({ id: sheet, assessmentId: id, answers }))
  commit('assessment', [
    putRecord('assessments', null, anAssessment({ id, practices: [...practices] })),
    ...sheets.map((sheet) => putRecord('sheets', null, sheet)),
  ])
  await whenSaved()
  return ids.flatMap((sheet) => practices.map((practice) => ({ sheet, practice, number: 0 })))
}

/** The windows take turns on the practices of one sheet after the other; at the end they begin again. */
function changeAt({ round, windows, window }: WritingOrder, practices: readonly string[], number: number): Change {
  const place = (number * windows + window) % (practices.length * SHEETS)
  const sheet = sheetId(round, Math.floor(place / practices.length))
  return { sheet, practice: practices[place % practices.length] ?? '', number }
}

function answer({ sheet, practice, number }: Change, weight: number): void {
  const after = anAnswer(((number % 5) + 1) as 1 | 2 | 3 | 4 | 5, { comment: `${number} ${'x'.repeat(weight)}` })
  const before = useApp.getState().open?.sheets[sheet]?.answers[practice] ?? null
  commit('answer', [{ kind: 'answer', sheetId: sheet, practice, before, after }])
}

function sheetId(round: number, n: number): string {
  return `r${round}s${n}`
}
