import { formatMedian } from '#shared/charts/format-figures.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { median } from '#shared/statistics/median.ts'
import type { Block } from '../report.ts'
import { practicesInScope, type ReportInput, respondingSheets } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

/** Smaller groups are not shown: their answers could be told apart. */
export const SMALLEST_GROUP = 3
const MOST_ROWS = 10

interface RoleGap {
  readonly practice: Practice
  /** By role, in the order of the roles; null where too few gave a level. */
  readonly medians: readonly (number | null)[]
  readonly gap: number
}

/** The practices on which roles differ most, where at least two roles have three people each. */
export function tabulateRoles(input: ReportInput): readonly Block[] {
  const roles = [...groupByRole(input)].filter(([, sheets]) => sheets.length >= SMALLEST_GROUP)
  if (roles.length < 2) return []
  const heading: Block = { kind: 'heading', level: 2, text: 'Between roles' }
  const gaps = practicesInScope(input)
    .flatMap((practice) =>
      compareRoles(
        practice,
        roles.map(([, sheets]) => sheets),
      ),
    )
    .filter(({ gap }) => gap >= 1)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, MOST_ROWS)
  if (gaps.length === 0)
    return [heading, { kind: 'paragraph', text: 'The medians of the roles differ by less than a level everywhere.' }]
  const width = 0.56 / (roles.length + 1)
  return [
    heading,
    {
      kind: 'paragraph',
      text: `Medians by role, the widest gap first. Roles with fewer than ${SMALLEST_GROUP} people are left out, so that nobody can be recognised.`,
    },
    {
      kind: 'table',
      columns: [
        { title: 'Practice', width: 0.44 },
        ...roles.map(([role, sheets]) => ({ title: `${role} (${sheets.length})`, width, align: 'right' as const })),
        { title: 'Gap', width, align: 'right' },
      ],
      rows: gaps.map(({ practice, medians, gap }) => [
        [linkPractice(practice)],
        ...medians.map(formatMedian),
        formatMedian(gap),
      ]),
    },
  ]
}

function groupByRole(input: ReportInput): ReadonlyMap<string, readonly Sheet[]> {
  const groups = new Map<string, Sheet[]>()
  for (const sheet of respondingSheets(input)) {
    const group = groups.get(sheet.role)
    if (group) group.push(sheet)
    else if (sheet.role !== '') groups.set(sheet.role, [sheet])
  }
  return groups
}

function compareRoles(practice: Practice, groups: readonly (readonly Sheet[])[]): readonly RoleGap[] {
  const medians = groups.map((sheets) => {
    const levels = sheets.flatMap(({ answers }) => {
      const value = answers[practice.id]?.value
      return typeof value === 'number' ? [value] : []
    })
    return levels.length >= SMALLEST_GROUP ? median(levels) : null
  })
  const known = medians.filter((value) => value !== null)
  if (known.length < 2) return []
  return [{ practice, medians, gap: Math.max(...known) - Math.min(...known) }]
}
