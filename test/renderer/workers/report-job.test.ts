import { expect, it } from 'vitest'
import { ReportCancelled, startReportJob, warmUpReports } from '#renderer/workers/report-job.ts'
import type { PdfProgress } from '#shared/report/pdf/render-pdf.tsx'
import type { Report } from '#shared/report/report.ts'

const report: Report = {
  title: 'Harbour payments',
  subtitle: 'A report of two sections',
  meta: {
    ...{ team: 'Harbour payments', assessment: 'Autumn', heldOn: '2026-08-28', madeOn: '2026-09-01' },
    ...{ model: 'Trefoil core model 1.0.0', dataHash: 'abc', appVersion: '0.1.0', paper: 'a4' },
  },
  sections: [
    { id: 'first', title: 'First', blocks: [{ kind: 'paragraph', text: 'Ναι, это по-гречески и по-русски.' }] },
    { id: 'second', title: 'Second', blocks: [{ kind: 'paragraph', text: 'And this is the end.' }] },
  ],
}

it('paints a report in its worker, says how far it is, and can do so again', async () => {
  warmUpReports()
  const progress: PdfProgress[] = []
  const first = await startReportJob(report, (step) => progress.push(step)).result
  const second = await startReportJob(report).result
  for (const bytes of [first, second]) expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-')
  expect(progress.map(({ stage }) => stage)).toEqual(['fonts', 'pages', 'writing'])
  expect(progress.at(-1)).toEqual({ stage: 'writing', done: 2, total: 2 })
})

it('can be cancelled, and works afterwards', async () => {
  const job = startReportJob(report)
  job.cancel()
  await expect(job.result).rejects.toBeInstanceOf(ReportCancelled)
  expect((await startReportJob(report).result).length).toBeGreaterThan(1000)
})
