import { escapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { listWorkItems, type RoadmapFacts } from './work-item.ts'

const COLUMNS = ['title', 'body', 'labels', 'milestone', 'state']

/**
 * For GitHub, which has no importer of its own: the columns that github-csv-tools reads (title, body, labels, milestone, state). The
 * body is Markdown, labels are separated by commas, the milestone is the period.
 * https://github.com/gavinr/github-csv-tools
 */
export function writeGithubCsv(facts: RoadmapFacts): string {
  const rows = listWorkItems(facts).map((item) => [
    item.title,
    item.parts.map(([label, text]) => `**${label}:** ${text.replace(/([\\`*_{}[\]<>#|@])/g, '\\$1')}`).join('\n\n'),
    item.labels.join(','),
    item.period,
    'open',
  ])
  return writeCsvTable([COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])
}
