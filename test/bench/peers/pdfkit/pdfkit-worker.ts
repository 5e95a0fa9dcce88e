import type { Report } from '#shared/report/report.ts'
import { type FontBytes, paintReport } from './paint-report.ts'

/** Absolute URLs of the font files. */
export type FontUrls = Readonly<Record<keyof FontBytes, string>>

/** `report` null asks for no more than to have the fonts ready. */
export interface PdfkitRequest {
  readonly report: Report | null
  readonly fonts: FontUrls
}

export type PdfkitResponse =
  | { readonly kind: 'done'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'failed'; readonly message: string }

let loaded: Promise<FontBytes> | null = null

self.addEventListener('message', async ({ data: { report, fonts } }: MessageEvent<PdfkitRequest>) => {
  try {
    loaded ??= loadFonts(fonts)
    const opened = await loaded
    answer({ kind: 'done', bytes: report === null ? null : await paintReport(report, opened) })
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function answer(response: PdfkitResponse): void {
  self.postMessage(response)
}

async function loadFonts(urls: FontUrls): Promise<FontBytes> {
  const entries = Object.entries(urls).map(async ([name, url]) => {
    const response = await fetch(url)
    return [name, new Uint8Array(await response.arrayBuffer())] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as unknown as FontBytes
}
