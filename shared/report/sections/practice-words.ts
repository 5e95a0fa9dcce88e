import { formatMedian } from '#shared/charts/format-figures.ts'
import type { Level } from '#shared/model/level.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { findAction } from '#shared/roadmap/steps.ts'
import type { TextRun } from '../report.ts'
import type { RatedPractice, ReportInput } from '../report-input.ts'

/** A link to the practice in the appendix. */
export function linkPractice({ id, title }: Pick<Practice, 'id' | 'title'>): TextRun {
  return { text: title, link: `#practice-${id}` }
}

/** What the model says to do to rise from this level; null at the top. */
export function nextAction(practice: Practice, level: Level): string | null {
  return findAction(practice, (level + 1) as Level)?.do ?? null
}

/** “DevOps, SRE and ITIL”. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** How sure people were of a practice: the mean over its levels of low 0, medium 1, high 2; 0 where nobody said. */
export function certaintyOf({ sheets }: Pick<ReportInput, 'sheets'>, practice: string): number {
  const worth = sheets.flatMap(({ answers }) => {
    const answer = answers[practice]
    if (typeof answer?.value !== 'number' || answer.confidence === null) return []
    return [{ low: 0, medium: 1, high: 2 }[answer.confidence]]
  })
  return worth.length === 0 ? 0 : worth.reduce((sum, value) => sum + value, 0) / worth.length
}

/**
 * The highest first; among equals the one people agree on more, then the one they are surer of [ours], then the model's order.
 */
export function strongestFirst(input: ReportInput, practices: readonly RatedPractice[]): readonly RatedPractice[] {
  return [...practices].sort(
    (a, b) =>
      b.median - a.median ||
      spreadOf(a) - spreadOf(b) ||
      certaintyOf(input, b.practice.id) - certaintyOf(input, a.practice.id),
  )
}

function spreadOf({ score }: RatedPractice): number {
  return (score.q3 ?? 0) - (score.q1 ?? 0)
}

/** “2.5 (1 to 4)”: the median with its quartiles where they differ. */
export function describeMedian({ score, median }: RatedPractice): string {
  const { q1, q3 } = score
  return q1 === null || q3 === null || q1 === q3
    ? formatMedian(median)
    : `${formatMedian(median)} (${formatMedian(q1)}–${formatMedian(q3)})`
}
