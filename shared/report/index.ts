import type { Report } from './report.ts'
import { writeReportCsv } from './text/report-csv.ts'
import { writeReportJson } from './text/report-json.ts'
import { writeReportMarkdown } from './text/report-markdown.ts'

export const REPORT_FORMAT_IDS = ['pdf', 'md', 'csv', 'json'] as const
/** At once the file's extension. */
export type ReportFormatId = (typeof REPORT_FORMAT_IDS)[number]

export interface ReportFormat {
  readonly title: string
  readonly about: string
  readonly mimeType: string
  /** Null for the PDF: it is painted by `pdf/render-pdf.tsx`, which is large and loaded on demand, in a worker where there is one. */
  readonly write: ((report: Report) => string) | null
}

/** Every form a report can be saved in; leaving one out does not compile. */
export const REPORT_FORMATS: { readonly [Id in ReportFormatId]: ReportFormat } = {
  pdf: { title: 'PDF', about: 'To read, print and hand on', mimeType: 'application/pdf', write: null },
  md: { title: 'Markdown', about: 'The same text, to edit', mimeType: 'text/markdown', write: writeReportMarkdown },
  csv: {
    title: 'Findings as CSV',
    about: 'One row per practice, for a spreadsheet',
    mimeType: 'text/csv',
    write: writeReportCsv,
  },
  json: { title: 'JSON', about: 'The whole report as data', mimeType: 'application/json', write: writeReportJson },
}
