import type { PracticeBlock, Report } from '../report.ts'

const COLUMNS = [
  'no',
  'practice',
  'title',
  'area',
  'level',
  'median',
  'target',
  'target_assumed',
  'gap',
  'agreement',
  'answers',
  'dont_know',
  'not_applicable',
  'next_action',
] as const

/** The findings for a spreadsheet: one row per practice. UTF-8 with a byte order mark, comma, CRLF; no cell can run as a formula. */
export function writeReportCsv(report: Report): string {
  const practices = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'practice'))
  const rows = [[...COLUMNS], ...practices.map(rowOf)]
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`
}

function rowOf({ id, no, title, level, finding }: PracticeBlock): readonly string[] {
  const figure = (value: number | null) => (value === null ? '' : String(Math.round(value * 1000) / 1000))
  return [
    String(no),
    id,
    title,
    finding.area,
    figure(level),
    figure(finding.median),
    figure(finding.target),
    finding.target === null ? '' : finding.targetIsAssumed ? 'yes' : 'no',
    figure(finding.gap),
    figure(finding.agreement),
    String(finding.n),
    String(finding.dontKnow),
    String(finding.notApplicable),
    finding.next,
  ]
}

/** Quoted where RFC 4180 asks for it; an apostrophe disarms what a spreadsheet would run. Numbers stay numbers. */
function writeCell(cell: string): string {
  const isFigure = /^-?\d+(\.\d+)?$/.test(cell)
  const safe = !isFigure && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
