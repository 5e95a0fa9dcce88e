import { escapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { listOpenItems, type RoadmapFacts } from './work-item.ts'

const COLUMNS = ['title', 'body', 'labels']

/**
 * For GitHub, which has no importer of its own: columns that github-csv-tools reads. The body is Markdown, labels are separated by commas
 * without blanks. It takes a milestone for the number that GitHub gave it, which nobody outside knows, so the period is a label. Owners stand
 * in the body: its assignee is a login. https://github.com/gavinr/github-csv-tools/blob/master/import.js (3.2.0)
 */
export function writeGithubCsv(facts: RoadmapFacts): string {
  const rows = listOpenItems(facts).map((item) => [
    item.title,
    item.parts.map(([label, text]) => `**${label}:** ${text.replace(/([\\`*_{}[\]<>#|@])/g, '\\$1')}`).join('\n\n'),
    item.labels.join(','),
  ])
  return writeCsvTable([COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])
}
