import { pdf } from '@react-pdf/renderer'
import type { Report } from '#shared/report/report.ts'
import { hasGlyph, loadFonts, type ReportFonts } from './load-fonts.ts'
import { makePageNumbers } from './page-numbers.ts'
import { ReportDocument } from './ReportDocument.tsx'
import { makeTypeSetter, setTexts } from './settable-text.ts'

/** Sections laid out so far; while writing, `done` equals `total`. */
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
  const seen = new Set<string>()
  const pageNumbers = makePageNumbers((sectionId) => {
    signal?.throwIfAborted()
    if (seen.has(sectionId)) return
    seen.add(sectionId)
    onProgress({ stage: seen.size === total ? 'writing' : 'pages', done: seen.size, total })
  })
  const { set, leftOut } = makeTypeSetter(hasGlyph)
  const printed = setTexts(report, set)
  const blob = await pdf(
    <ReportDocument report={printed} original={report} leftOut={[...leftOut].sort()} pageNumbers={pageNumbers} />,
  ).toBlob()
  signal?.throwIfAborted()
  return new Uint8Array(await (blob as WrittenBlob).arrayBuffer())
}

/** Without the DOM's types a Blob is empty. */
type WrittenBlob = { arrayBuffer(): Promise<ArrayBuffer> }
