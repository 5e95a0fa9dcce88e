import { escapeFormula } from '#shared/lib/formula-escape.ts'
import { writeCsvTable } from '#shared/lib/write-csv-table.ts'
import { describeItem, listOpenItems, type RoadmapFacts } from './work-item.ts'

const COLUMNS = ['Name', 'Description', 'Section', 'Assignee', 'Collaborators', 'Start Date', 'Due Date', 'Tags']

/**
 * For Asana's CSV importer: its field names in its order, dates as MM/DD/YYYY, an assignee only where the owner is an e-mail address. The
 * period is the section. https://help.asana.com/s/article/preparing-data-for-csv-import
 */
export function writeAsanaCsv(facts: RoadmapFacts): string {
  const rows = listOpenItems(facts).map((item) => [
    item.title,
    describeItem(item),
    item.period,
    item.email,
    '',
    asAmericanDay(item.startsOn),
    asAmericanDay(item.endsOn),
    item.labels.join(','),
  ])
  return writeCsvTable([COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])
}

function asAmericanDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-')
  return `${month}/${day}/${year}`
}
