import type { ReportFonts } from '#shared/report/pdf/load-fonts.ts'
import type { PdfProgress } from '#shared/report/pdf/render-pdf.tsx'
import type { Report } from '#shared/report/report.ts'
import type { ReportRequest, ReportResponse } from './report-worker.ts'

/** The result is rejected with a `ReportCancelled` after `cancel`, else with what went wrong. */
export interface ReportJob {
  readonly result: Promise<Uint8Array>
  readonly cancel: () => void
}

export class ReportCancelled extends Error {
  override readonly name = 'ReportCancelled'
}

const FONTS: ReportFonts = {
  regular: new URL('../../assets/fonts/inter-400.ttf', import.meta.url).href,
  semibold: new URL('../../assets/fonts/inter-600.ttf', import.meta.url).href,
  figures: new URL('../../assets/fonts/inter-figures-400.ttf', import.meta.url).href,
  figuresSemibold: new URL('../../assets/fonts/inter-figures-600.ttf', import.meta.url).href,
}

let idle: Worker | null = null

/** Starts the worker and opens the fonts, so that the first report does not wait for them. */
export function warmUpReports(): void {
  if (idle !== null) return
  idle = makeWorker()
  idle.postMessage({ report: null, fonts: FONTS } satisfies ReportRequest)
}

/** Paints a report as a PDF off the main thread. A cancelled worker is thrown away; one that is done waits for the next report. */
export function startReportJob(report: Report, onProgress: (progress: PdfProgress) => void = () => {}): ReportJob {
  const worker = idle ?? makeWorker()
  idle = null
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  worker.onmessage = ({ data }: MessageEvent<ReportResponse>) => {
    if (data.kind === 'progress') return onProgress(data.progress)
    keep(worker)
    if (data.kind === 'done') resolve(data.bytes)
    else reject(new Error(data.message))
  }
  worker.onerror = (event) => {
    worker.terminate()
    reject(new Error(event.message || 'The report’s worker could not be started'))
  }
  worker.postMessage({ report, fonts: FONTS } satisfies ReportRequest)
  return {
    result: promise,
    cancel: () => {
      if (worker === idle) return
      worker.terminate()
      reject(new ReportCancelled('The report was cancelled'))
    },
  }
}

function makeWorker(): Worker {
  return new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' })
}

function keep(worker: Worker): void {
  if (idle === null) idle = worker
  else worker.terminate()
}
