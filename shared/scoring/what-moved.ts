import { groupBy } from '../lib/group-by.ts'
import type { Evidence } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Level } from '../model/level.ts'
import type { Plan } from '../model/plan.ts'
import type { Sheet } from '../model/sheet.ts'
import { answerMatrix } from './answer-matrix.ts'
import { respondingSheets } from './responding-sheets.ts'
import { scoreMatrix } from './score-practice.ts'

/** One of two looks of the same team. */
export interface Look {
  readonly assessment: Pick<Assessment, 'heldOn' | 'practices'>
  readonly sheets: readonly Sheet[]
}

/** A practice whose median moved, and everything in the facts that bears on why. */
export interface Move {
  readonly practice: string
  readonly before: number
  readonly after: number
  /** The same figures among those who answered both times; null where nobody did. */
  readonly sameBefore: number | null
  readonly sameAfter: number | null
  /** Of those who answered both times, how many went up, down, and stayed. */
  readonly up: number
  readonly down: number
  readonly stayed: number
  /** How many answered in one of the two only. */
  readonly joined: number
  readonly left: number
  /** Mean change of those who answered both times, by role. */
  readonly roles: readonly { readonly role: string; readonly people: number; readonly change: number }[]
  /** What was said the second time. */
  readonly comments: readonly { readonly participant: string; readonly text: string }[]
  /** Evidence that the first look did not have. */
  readonly evidence: readonly Evidence[]
  /** Steps of the roadmap for it, done between the two days. */
  readonly stepsDone: readonly DoneStep[]
}

/** A step of the roadmap that was marked as done: to which level of which practice, and on which day. */
export interface DoneStep {
  readonly step: string
  readonly practice: string
  readonly level: Level
  readonly on: string
}

/** A step that was done between two looks, with the medians of its practice in both; null where one of them cannot tell. */
export interface FollowedStep extends DoneStep {
  readonly before: number | null
  readonly after: number | null
}

/** What can be set side by side, and what was asked in one of the two only and so belongs in neither figure. */
export interface Comparable {
  readonly both: readonly string[]
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
}

/** Matches two looks by the ids of their practices, which outlive versions of a model. */
export function comparablePractices(before: Look['assessment'], after: Look['assessment']): Comparable {
  const [old, now] = [new Set(before.practices), new Set(after.practices)]
  return {
    both: after.practices.filter((id) => old.has(id)),
    onlyBefore: before.practices.filter((id) => !now.has(id)),
    onlyAfter: after.practices.filter((id) => !old.has(id)),
  }
}

/** How many answered now, and how many of them did so then as well, told by their names. */
export function countPeople(before: Look, after: Look): { readonly now: number; readonly both: number } {
  const now = respondingSheets(after)
  return { now: now.length, both: samePeople(respondingSheets(before), now).length }
}

/** The steps done after the first look and up to the second, by their day. That a median moved after a step is no proof that it moved by it. */
export function stepsBetween(before: Look, after: Look, plan: Pick<Plan, 'notes'> | null): readonly FollowedStep[] {
  const { both } = comparablePractices(before.assessment, after.assessment)
  const [was, is] = [mediansOf(before.sheets, both), mediansOf(after.sheets, both)]
  return stepsDone(plan, before.assessment.heldOn, after.assessment.heldOn).map((step) => ({
    ...step,
    before: was.get(step.practice) ?? null,
    after: is.get(step.practice) ?? null,
  }))
}

/** The practices whose median moved, the largest move first; then in the order in which they are asked. */
export function whatMoved(before: Look, after: Look, plan: Pick<Plan, 'notes'> | null): readonly Move[] {
  const { both } = comparablePractices(before.assessment, after.assessment)
  const [was, is] = [mediansOf(before.sheets, both), mediansOf(after.sheets, both)]
  const done = groupBy(stepsDone(plan, before.assessment.heldOn, after.assessment.heldOn), (step) => step.practice)
  const people = samePeople(before.sheets, after.sheets)
  const [wasSame, isSame] = [
    mediansOf(
      people.map(([old]) => old),
      both,
    ),
    mediansOf(
      people.map(([, now]) => now),
      both,
    ),
  ]
  return both
    .flatMap((practice) => {
      const [from, to] = [was.get(practice) ?? null, is.get(practice) ?? null]
      if (from === null || to === null || from === to) return []
      return [
        {
          practice,
          before: from,
          after: to,
          sameBefore: wasSame.get(practice) ?? null,
          sameAfter: isSame.get(practice) ?? null,
          ...answersOf(practice, before.sheets, after.sheets, people),
          comments: commentsOn(practice, after.sheets),
          evidence: newEvidence(practice, before.sheets, after.sheets),
          stepsDone: done.get(practice) ?? [],
        },
      ]
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
}

type Pair = readonly [before: Sheet, after: Sheet]

/** Sheets have no identity over two assessments but the name; two of one name are told apart by nothing, so neither counts. */
function samePeople(before: readonly Sheet[], after: readonly Sheet[]): readonly Pair[] {
  const [old, now] = [before, after].map((sheets) =>
    groupBy(sheets, ({ participant }) => participant.trim().toLowerCase()),
  )
  return [...(now ?? [])].flatMap(([name, [sheet, ...doubles]]) => {
    const [earlier, ...others] = old?.get(name) ?? []
    return name && sheet && earlier && doubles.length + others.length === 0 ? [[earlier, sheet] as const] : []
  })
}

function mediansOf(sheets: readonly Sheet[], practices: readonly string[]): ReadonlyMap<string, number | null> {
  const scores = scoreMatrix(answerMatrix({ practices: [...practices] }, sheets))
  return new Map(Object.entries(scores).map(([id, score]) => [id, score.rated ? score.median : null]))
}

function answersOf(practice: string, before: readonly Sheet[], after: readonly Sheet[], people: readonly Pair[]) {
  const pairs = people.flatMap(([old, now]) => {
    const [from, to] = [levelOf(old, practice), levelOf(now, practice)]
    return from === null || to === null ? [] : [{ role: now.role, change: to - from }]
  })
  const given = (sheets: readonly Sheet[]) => sheets.filter((sheet) => levelOf(sheet, practice) !== null).length
  return {
    up: pairs.filter(({ change }) => change > 0).length,
    down: pairs.filter(({ change }) => change < 0).length,
    stayed: pairs.filter(({ change }) => change === 0).length,
    joined: given(after) - pairs.length,
    left: given(before) - pairs.length,
    roles: [...groupBy(pairs, ({ role }) => role || 'no role')].map(([role, own]) => ({
      role,
      people: own.length,
      change: own.reduce((sum, { change }) => sum + change, 0) / own.length,
    })),
  }
}

function levelOf(sheet: Sheet, practice: string): number | null {
  const value = Object.hasOwn(sheet.answers, practice) ? sheet.answers[practice]?.value : null
  return typeof value === 'number' ? value : null
}

function commentsOn(practice: string, sheets: readonly Sheet[]): Move['comments'] {
  return sheets.flatMap(({ participant, answers }) => {
    const text = answers[practice]?.comment.trim()
    return text ? [{ participant, text }] : []
  })
}

function newEvidence(practice: string, before: readonly Sheet[], after: readonly Sheet[]): readonly Evidence[] {
  const evidenceOf = (sheets: readonly Sheet[]) => sheets.flatMap(({ answers }) => answers[practice]?.evidence ?? [])
  const known = new Set(evidenceOf(before).map(({ text, date }) => `${text} ${date}`))
  return evidenceOf(after).filter(({ text, date }) => text && !known.has(`${text} ${date}`))
}

function stepsDone(plan: Pick<Plan, 'notes'> | null, from: string, to: string): readonly DoneStep[] {
  return Object.entries(plan?.notes ?? {})
    .flatMap(([step, { progress }]) => {
      const [practice = '', level = '0'] = step.split(':')
      const isDone = progress?.state === 'done' && progress.on > from && progress.on <= to
      return isDone ? [{ step, practice, level: Number(level) as Level, on: progress.on }] : []
    })
    .sort((a, b) => a.on.localeCompare(b.on) || a.step.localeCompare(b.step))
}
