import type { Report } from '#shared/report/report.ts'
import { Font, pdf } from '@react-pdf/renderer'
import { makePageNumbers } from './page-numbers.ts'
import { ReportDocument } from './ReportDocument.tsx'
import { FIGURES, SANS } from './theme.ts'

/** Where the four font files are: paths under Node, absolute URLs in a browser. */
export interface ReportFonts {
  readonly regular: string
  readonly semibold: string
  readonly figures: string
  readonly figuresSemibold: string
}

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
  const blob = await pdf(<ReportDocument report={report} pageNumbers={pageNumbers} />).toBlob()
  signal?.throwIfAborted()
  return new Uint8Array(await (blob as WrittenBlob).arrayBuffer())
}

/** Without the DOM's types a Blob is empty. */
type WrittenBlob = { arrayBuffer(): Promise<ArrayBuffer> }

let registered: string | null = null

/** Opens the fonts; a second report finds them open. Words are never hyphenated: ids and links must stay whole. */
export async function loadFonts(fonts: ReportFonts): Promise<void> {
  const key = JSON.stringify(fonts)
  if (registered !== key) {
    Font.clear()
    Font.register({
      family: SANS,
      fonts: [
        { src: fonts.regular, fontWeight: 400 },
        { src: fonts.semibold, fontWeight: 600 },
      ],
    })
    Font.register({
      family: FIGURES,
      fonts: [
        { src: fonts.figures, fontWeight: 400 },
        { src: fonts.figuresSemibold, fontWeight: 600 },
      ],
    })
    // react-pdf falls back to Helvetica in places; a standard font would need its metrics files and cannot write Greek.
    Font.register({ family: 'Helvetica', src: fonts.regular })
    Font.registerHyphenationCallback((word) => [word])
    registered = key
  }
  const families = [SANS, FIGURES, 'Helvetica']
  await Promise.all(
    families.flatMap((fontFamily) => [400, 600].map((fontWeight) => Font.load({ fontFamily, fontWeight }))),
  )
}
