import { formatScore } from '#shared/charts/format-figures.ts'
import { FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import type { ComparisonRow } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { resolveTarget } from '#shared/scoring/find-gaps.ts'
import { standingOf } from '#shared/scoring/standing.ts'
import type { ComparisonCell, RichText } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { linkPractice, nextAction } from './practice-words.ts'

/** The article's table (S36–S47) with the team's own standing in every cell. */
export const buildComparison: SectionBuilder = (input) => ({
  id: 'comparison',
  title: 'ITIL, DevOps and SRE side by side',
  blocks: [
    {
      kind: 'paragraph',
      text: 'What the article says of the three, row by row. Beside each framework stands the mean of the team’s own medians in the practices behind the statements, with how many of them are rated.',
    },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: 'Codes such as S36 are the statements of the source article. Its table has no borders in the text we have; which statement belongs to which cell is inferred.',
    },
    {
      kind: 'comparison',
      rows: input.pack.comparison.map((row) => ({
        title: row.title,
        cells: FRAMEWORKS.map((framework) => buildCell(input, row, framework)),
      })),
    },
  ],
})

function buildCell(input: ReportInput, row: ComparisonRow, framework: Framework): ComparisonCell {
  const statements = row.cells[framework]
  const ids = [...new Set(statements.flatMap(({ practices }) => practices))]
  const standing = standingOf(input.score, ids)
  return {
    framework,
    statements: statements.map(({ claim, text }) => ({ claim, text })),
    score:
      standing.mean === null
        ? 'not rated'
        : `${formatScore(standing.mean)} · ${standing.rated} of ${standing.practices}`,
    practices: listPractices(input, ids),
    next: suggestNext(input, ids),
  }
}

function listPractices({ pack, score }: ReportInput, ids: readonly string[]): RichText {
  return ids.flatMap((id, index) => {
    const practice = findPractice(pack, id)
    const level = score.practices[id]?.rated ? score.practices[id].level : null
    return practice ? [index === 0 ? '' : ', ', linkPractice(practice), ` ${level ?? '–'}`] : []
  })
}

/** The next action of the practice furthest below its target; a style has none. */
function suggestNext({ pack, score, team }: ReportInput, ids: readonly string[]): RichText {
  const rated = ids.flatMap((id) => {
    const practice = findPractice(pack, id)
    const own = score.practices[id]
    if (!practice || practice.style || !own?.rated || own.level === null) return []
    return [{ practice, level: own.level, gap: resolveTarget(practice, team.targets).target - own.level }]
  })
  const widest = [...rated].sort((a, b) => b.gap - a.gap)[0]
  if (!widest) {
    const onlyStyle = ids.length > 0 && ids.every((id) => findPractice(pack, id)?.style)
    return onlyStyle
      ? 'This describes a style of working, not something to raise.'
      : 'Find out first: nothing here is rated.'
  }
  const action = widest.gap > 0 ? nextAction(widest.practice, widest.level) : null
  return action === null
    ? [{ text: 'Next: ', strong: true }, 'at its target; keep it.']
    : [{ text: 'Next: ', strong: true }, action]
}
