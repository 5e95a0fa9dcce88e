import { formatMedian } from '#shared/charts/format-figures.ts'
import { compareRoles, SMALLEST_GROUP } from '#shared/scoring/role-gaps.ts'
import type { Block } from '../report.ts'
import { practicesInScope, type ReportInput } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

const MOST_ROWS = 10

/** The practices on which roles differ most, where at least two roles have three people each. */
export function tabulateRoles(input: ReportInput): readonly Block[] {
  const practices = practicesInScope(input)
  const compared = compareRoles(
    practices.map(({ id }) => id),
    input.sheets,
  )
  if (!compared) return []
  const heading: Block = { kind: 'heading', level: 2, text: 'Between roles' }
  const gaps = compared.gaps.filter(({ gap }) => gap >= 1).slice(0, MOST_ROWS)
  if (gaps.length === 0)
    return [heading, { kind: 'paragraph', text: 'The medians of the roles differ by less than a level everywhere.' }]
  const width = 0.56 / (compared.roles.length + 1)
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
        ...compared.roles.map(({ role, people }) => ({ title: `${role} (${people})`, width, align: 'right' as const })),
        { title: 'Gap', width, align: 'right' },
      ],
      rows: gaps.map(({ practice: id, medians, gap }) => {
        const practice = practices.find((one) => one.id === id)
        return [[practice ? linkPractice(practice) : id], ...medians.map(formatMedian), formatMedian(gap)]
      }),
    },
  ]
}
