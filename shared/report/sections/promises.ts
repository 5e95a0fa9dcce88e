import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { checkEffects, type EffectCheck } from '#shared/roadmap/check-effects.ts'
import {
  type BaselineChange,
  type ComparedStep,
  compareWithBaseline,
  summariseComparison,
} from '#shared/roadmap/compare-baseline.ts'
import { effectWords, promiseBefore, summariseEffects } from '#shared/roadmap/describe-effects.ts'
import { describeComparison, describeSpans, nameMeasure } from '#shared/roadmap/describe-measured.ts'
import { type MeasuredSteps, movesOf } from '#shared/roadmap/measured-steps.ts'
import { formatDay } from '../format-day.ts'
import type { Block } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'

/** What was promised before: what came of the steps that were due, and how the plan of now differs. */
export const buildPromises: SectionBuilder = (input) => {
  const { roadmap, planning } = input
  if (roadmap === null || !planning) return null
  const blocks = [...effectBlocks(input, planning), ...comparisonBlocks(input, planning)]
  return blocks.length === 0 ? null : { id: 'promises', title: 'What was promised', runsOn: true, blocks }
}

type Planning = NonNullable<ReportInput['planning']>

function effectBlocks(
  { pack, assessment, score }: ReportInput,
  { baselines, notes, measured = {} }: Planning,
): readonly Block[] {
  const promise = promiseBefore(baselines, assessment.heldOn)
  if (promise === null) return []
  const { baseline: promised, periodsOver } = promise
  const checks = checkEffects({ promised, notes, found: score, periodsOver, moves: movesOf(notes, measured) })
  return [
    { kind: 'heading', level: 2, text: `What came of “${promised.name}”` },
    { kind: 'paragraph', text: summariseEffects(checks) },
    {
      kind: 'table',
      columns: [
        { title: 'Step', width: 0.36 },
        { title: 'Before', width: 0.1, align: 'right' },
        { title: 'Expected', width: 0.12, align: 'right' },
        { title: 'Found', width: 0.1, align: 'right' },
        { title: 'What came of it', width: 0.32 },
      ],
      rows: checks.map((check) => [
        findPractice(pack, check.practice)?.title ?? check.practice,
        String(check.before ?? '–'),
        String(check.expected),
        String(check.found ?? '–'),
        effectWords(check),
      ]),
    },
    ...measuredBlocks(pack, checks, measured),
    {
      kind: 'note',
      tone: 'judgement',
      text: 'That a level or a measure moved after a step does not prove that the step moved it. Read this as what to talk about.',
    },
  ]
}

/** What the measures of these steps were, before and after. */
function measuredBlocks(pack: ModelPack, checks: readonly EffectCheck[], measured: MeasuredSteps): readonly Block[] {
  const items = checks.flatMap(({ step, practice }) => {
    const found = measured[step]
    if (found === undefined) return []
    const title = findPractice(pack, practice)?.title ?? practice
    return [`${title}, ${nameMeasure(found)}: ${describeSpans(found)} ${describeComparison(found.comparison)}`]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

const WORDS: Readonly<Record<BaselineChange, string>> = {
  reached: 'Level reached',
  done: 'Done, level not there',
  same: 'As promised',
  earlier: 'Earlier',
  later: 'Later',
  gone: 'No longer planned',
  added: 'Not promised then',
}

function comparisonBlocks({ pack, roadmap }: ReportInput, { baselines, notes }: Planning): readonly Block[] {
  const baseline = baselines.toSorted((a, b) => b.frozenOn.localeCompare(a.frozenOn))[0]
  if (!baseline || roadmap === null) return []
  const rows = compareWithBaseline(baseline, roadmap, notes)
  const name = ({ practice, to }: ComparedStep) => `${findPractice(pack, practice)?.title ?? practice}, level ${to}`
  const day = (isoDay: string | null) => (isoDay === null ? '–' : formatDay(isoDay))
  return [
    { kind: 'heading', level: 2, text: `The plan beside “${baseline.name}” of ${formatDay(baseline.frozenOn)}` },
    { kind: 'paragraph', text: summariseComparison(rows) },
    {
      kind: 'table',
      columns: [
        { title: 'Step', width: 0.4 },
        { title: 'Promised by', width: 0.2 },
        { title: 'Now', width: 0.2 },
        { title: 'What became of it', width: 0.2 },
      ],
      rows: rows
        .filter(({ change }) => change !== 'added')
        .map((row) => [name(row), day(row.promisedFor), day(row.plannedFor), WORDS[row.change]]),
    },
  ]
}
