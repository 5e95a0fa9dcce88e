import { startReportJob, warmUpReports } from '#renderer/workers/report-job.ts'
import type { Report } from '#shared/report/report.ts'
import type { FontUrls, PdfkitRequest, PdfkitResponse } from '../../peers/pdfkit/pdfkit-worker.ts'

/** One report painted: how long it took, and the longest that the main thread had to wait meanwhile, in milliseconds. */
export interface PaintedReport {
  readonly took: number
  readonly gap: number
}

/** What the benchmark asks of this page. */
export interface PdfBench {
  /** Starts both workers and opens their fonts, as the report screen does. */
  readonly warmUp: () => Promise<void>
  readonly product: (report: Report) => Promise<PaintedReport>
  readonly pdfkit: (report: Report) => Promise<PaintedReport>
  /** The longest gap of the main thread in so many milliseconds of doing nothing. */
  readonly idleGap: (milliseconds: number) => Promise<number>
  /** The PDF that was painted last, as text of one character per byte. */
  readonly lastPdf: () => string
}

declare global {
  interface Window {
    pdfBench: PdfBench
  }
}

const FONTS: FontUrls = {
  regular: new URL('../../../../assets/fonts/inter-400.ttf', import.meta.url).href,
  semibold: new URL('../../../../assets/fonts/inter-600.ttf', import.meta.url).href,
  figures: new URL('../../../../assets/fonts/inter-figures-400.ttf', import.meta.url).href,
  figuresSemibold: new URL('../../../../assets/fonts/inter-figures-600.ttf', import.meta.url).href,
}

let peer: Worker | null = null
let last: Uint8Array = new Uint8Array()

async function warmUp(): Promise<void> {
  warmUpReports()
  await askPeer(null)
  // The app's worker does not say when it is ready.
  await new Promise((resolve) => setTimeout(resolve, 1500))
}

function askPeer(report: Report | null): Promise<Uint8Array | null> {
  peer ??= new Worker(new URL('../../peers/pdfkit/pdfkit-worker.ts', import.meta.url), { type: 'module' })
  const worker = peer
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array | null>()
  worker.onmessage = ({ data }: MessageEvent<PdfkitResponse>) => {
    if (data.kind === 'done') resolve(data.bytes)
    else reject(new Error(data.message))
  }
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage({ report, fonts: FONTS } satisfies PdfkitRequest)
  return promise
}

/** Starts in a task of its own: the one that brings the report here, through the browser’s debugger, takes 100 ms itself. */
async function time(paint: () => Promise<Uint8Array | null>): Promise<PaintedReport> {
  await new Promise((resolve) => setTimeout(resolve, 50))
  const endGap = watchGap()
  const start = performance.now()
  last = (await paint()) ?? new Uint8Array()
  return { took: performance.now() - start, gap: endGap() }
}

/** Watches how long the main thread keeps a message waiting; the returned function ends it and gives the longest wait. */
function watchGap(): () => number {
  let longest = 0
  let lastTick = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - lastTick)
    lastTick = now
  }, 4)
  return () => {
    clearInterval(timer)
    return longest
  }
}

window.pdfBench = {
  warmUp,
  product: (report) => time(() => startReportJob(report).result),
  pdfkit: (report) => time(() => askPeer(report)),
  idleGap: async (milliseconds) => {
    const endGap = watchGap()
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    return endGap()
  },
  lastPdf: () => Array.from(last, (byte) => String.fromCharCode(byte)).join(''),
}
