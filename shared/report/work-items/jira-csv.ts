import { escapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { describeItem, listOpenItems, type RoadmapFacts } from './work-item.ts'

const HOURS_A_DAY = 8
const SECONDS_AN_HOUR = 3600
const COLUMNS = [
  'Summary',
  'Issue Type',
  'Description',
  'Labels',
  'Labels',
  'Labels',
  'Labels',
  'Assignee',
  'Due Date',
  'Original Estimate',
]

/**
 * For Jira's CSV importer: the field names of Jira as headings, so that every column finds its field; one column per label; the due
 * date as yyyy-MM-dd, which is what to enter as date format; the estimate in seconds, as the importer counts.
 * https://support.atlassian.com/jira-software-cloud/docs/create-issues-using-the-csv-importer/
 */
export function writeJiraCsv(facts: RoadmapFacts): string {
  const rows = listOpenItems(facts).map((item) => [
    item.title,
    'Task',
    describeItem(item),
    ...item.labels,
    item.email,
    item.endsOn,
    String(Math.round(item.days * HOURS_A_DAY * SECONDS_AN_HOUR)),
  ])
  return writeCsvTable([COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])
}
