import type { ReportFonts } from '#shared/report/pdf/load-fonts.ts'
import { type PdfProgress, renderPdf } from '#shared/report/pdf/render-pdf.tsx'
import type { Report } from '#shared/report/report.ts'

/** `report` null asks for no more than to be ready: fonts opened, code compiled. */
export interface ReportRequest {
  readonly report: Report | null
  /** Absolute URLs. */
  readonly fonts: ReportFonts
}

export type ReportResponse =
  | { readonly kind: 'progress'; readonly progress: PdfProgress }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: string }

const EMPTY: Report = {
  title: 'Warm-up',
  subtitle: '',
  meta: {
    team: '',
    assessment: '',
    heldOn: '',
    madeOn: '2026-01-01',
    model: '',
    dataHash: '',
    appVersion: '',
    paper: 'a4',
  },
  sections: [
    { id: 'warm-up', title: 'Warm-up', blocks: [{ kind: 'paragraph', text: 'So that the first report is quick.' }] },
  ],
}

self.addEventListener('message', async (event: MessageEvent<ReportRequest>) => {
  const { report, fonts } = event.data
  if (report === null) {
    await renderPdf(EMPTY, { fonts }).catch(() => {})
    return
  }
  try {
    const bytes = await renderPdf(report, { fonts, onProgress: (progress) => answer({ kind: 'progress', progress }) })
    answer({ kind: 'done', bytes }, [bytes.buffer])
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})

function answer(response: ReportResponse, transfer: readonly Transferable[] = []): void {
  self.postMessage(response, { transfer: [...transfer] })
}
