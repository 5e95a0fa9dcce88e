import type { Report } from '../report.ts'

export const REPORT_FORMAT = 'trefoil-report'

/** The whole report model as JSON: every section, block, chart and figure. */
export function writeReportJson(report: Report): string {
  return `${JSON.stringify({ format: REPORT_FORMAT, schemaVersion: 1, ...report }, null, 2)}\n`
}
