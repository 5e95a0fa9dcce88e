import { formatScore } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import { formatDifference } from '#shared/scoring/read-difference.ts'
import { respondingSheets } from '#shared/scoring/responding-sheets.ts'
import { formatDay } from '../format-day.ts'
import type { Block, TableRow } from '../report.ts'
import type { EarlierLook, ReportInput } from '../report-input.ts'
import { listWords } from './practice-words.ts'

/** The mix of every assessment of the team, oldest first (S11); nothing where this is the first. */
export function tabulateLooks(input: ReportInput): readonly Block[] {
  const looks = listLooks(input)
  if (looks.length < 2) return []
  const figure = { width: 0.14, align: 'right' } as const
  return [
    { kind: 'heading', level: 2, text: 'Over time' },
    {
      kind: 'table',
      columns: [
        { title: 'Assessment', width: 0.3 },
        { title: 'Held on', width: 0.19 },
        { title: 'People', width: 0.09, align: 'right' },
        ...FRAMEWORKS.map((framework) => ({ title: FRAMEWORK_NAMES[framework], ...figure })),
      ],
      rows: looks.map((look, index) => lookRow(look, looks[index - 1])),
      caption:
        'Behind each score: the change since the assessment before. Changes within the spread of views, or after other people answered, may mean nothing.',
    },
  ]
}

/** “Since 15 April 2026: ITIL +0.3, …”; nothing where this is the first. */
export function describeChange(input: ReportInput): readonly string[] {
  const looks = listLooks(input)
  const [before, now] = looks.slice(-2)
  if (!before || !now) return []
  const changes = FRAMEWORKS.flatMap((framework) => {
    const change = changeOf(now, before, framework)
    return change === '' ? [] : [`${FRAMEWORK_NAMES[framework]} ${change}`]
  })
  return changes.length === 0 ? [] : [`Since ${formatDay(before.heldOn)}: ${listWords(changes)} of a level.`]
}

function listLooks(input: ReportInput): readonly EarlierLook[] {
  const { assessment, score, earlier = [] } = input
  const now = {
    title: assessment.title,
    heldOn: assessment.heldOn,
    participants: respondingSheets(input).length,
    mix: score.mix.scores,
  }
  return [...[...earlier].sort((a, b) => a.heldOn.localeCompare(b.heldOn)), now]
}

function lookRow(look: EarlierLook, before: EarlierLook | undefined): TableRow {
  return [
    look.title,
    formatDay(look.heldOn),
    String(look.participants),
    ...FRAMEWORKS.map((framework) => {
      const score = formatScore(look.mix[framework])
      const change = before ? changeOf(look, before, framework) : ''
      return change === '' ? score : [{ text: score, strong: true }, ` ${change}`]
    }),
  ]
}

/** Nothing where one of the two is unknown. */
function changeOf(now: EarlierLook, before: EarlierLook, framework: Framework): string {
  const [from, to] = [before.mix[framework], now.mix[framework]]
  return from === null || to === null ? '' : formatDifference(from, to)
}
