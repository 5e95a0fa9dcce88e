import { escapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { listOpenItems, type RoadmapFacts, type WorkItem } from './work-item.ts'

const HOURS_A_DAY = 8
const COLUMNS = ['Work Item Type', 'Title', 'Description', 'Tags', 'Remaining Work']

/**
 * For “Import work items” of Azure DevOps, which wants Work Item Type and Title, and no ID, Assigned To or State of new items. Task, Tags and
 * Remaining Work (in hours) are there in each of the four processes; dates are not, and stand in the description, which Azure takes as
 * HTML. At most 1,000 rows a file.
 * https://learn.microsoft.com/en-us/azure/devops/boards/queries/import-work-items-from-csv
 */
export function writeAzureCsv(facts: RoadmapFacts): string {
  const rows = listOpenItems(facts).map((item) => [
    'Task',
    item.title,
    asHtml(item),
    item.labels.join('; '),
    String(Math.round(item.days * HOURS_A_DAY * 10) / 10),
  ])
  return `\uFEFF${writeCsvTable([COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])}`
}

function asHtml({ parts, startsOn, endsOn }: WorkItem): string {
  const all = [...parts, ['Planned', `${startsOn} to ${endsOn}`] as const]
  return all.map(([label, text]) => `<div><b>${escapeHtml(label)}:</b> ${escapeHtml(text)}</div>`).join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}
