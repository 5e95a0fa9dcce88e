import { renderPdf } from '#shared/report/pdf/render-pdf.tsx'
import type { Report } from '#shared/report/report.ts'
import { type ReadPdf, readPdf } from '#test/read-pdf.ts'

export const FONTS = {
  regular: 'assets/fonts/inter-400.ttf',
  semibold: 'assets/fonts/inter-600.ttf',
  figures: 'assets/fonts/inter-figures-400.ttf',
  figuresSemibold: 'assets/fonts/inter-figures-600.ttf',
}

/** Paints a report and reads it back. */
export async function paintAndRead(report: Report): Promise<ReadPdf> {
  return readPdf(await renderPdf(report, { fonts: FONTS }))
}
