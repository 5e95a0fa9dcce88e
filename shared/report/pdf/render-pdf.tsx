import { pdf } from '@react-pdf/renderer'
import type { Report } from '#shared/report/report.ts'
import { hasGlyph, loadFonts, type ReportFonts } from './load-fonts.ts'
import { ReportDocument } from './ReportDocument.tsx'
import { setPages } from './set-pages.ts'
import { makeTypeSetter, setTexts } from './settable-text.ts'

/** Sections set so far; while writing, `done` equals `total`. */
export interface PdfProgress {
  readonly stage: 'fonts' | 'pages' | 'writing'
  readonly done: number
  readonly total: number
}

export interface RenderPdfOptions {
  readonly fonts: ReportFonts
  readonly onProgress?: (progress: PdfProgress) => void
  /** Stops at the next section; the promise is then rejected with the signal's reason. */
  readonly signal?: { throwIfAborted(): void }
}

/** Paints a report as a PDF. The same report and fonts give the same pages. */
export async function renderPdf(report: Report, options: RenderPdfOptions): Promise<Uint8Array> {
  const { onProgress = () => {}, signal } = options
  const total = report.sections.length
  onProgress({ stage: 'fonts', done: 0, total })
  await loadFonts(options.fonts)
  const { set, leftOut } = makeTypeSetter(hasGlyph)
  const printed = setTexts(report, set)
  let done = 0
  const pages = setPages(printed, [...leftOut].sort(), () => {
    signal?.throwIfAborted()
    done += 1
    onProgress({ stage: done === total ? 'writing' : 'pages', done, total })
  })
  signal?.throwIfAborted()
  const blob = await pdf(<ReportDocument report={report} pages={pages} />).toBlob()
  signal?.throwIfAborted()
  return new Uint8Array(await (blob as WrittenBlob).arrayBuffer())
}

/** Without the DOM's types a Blob is empty. */
type WrittenBlob = { arrayBuffer(): Promise<ArrayBuffer> }
