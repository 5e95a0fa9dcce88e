import type { Report } from '#shared/report/report.ts'
import { type FontBytes, paintReport } from './paint-report.ts'

/** Absolute URLs of the font files. */
export type FontUrls = Readonly<Record<keyof FontBytes, string>>

/** `report` null asks for no more than to have the fonts ready. */
export interface PdfkitRequest {
  readonly report: Report | null
  readonly fonts: FontUrls
}

let loaded: Promise<FontBytes> | null = null

self.addEventListener('message', async ({ data: { report, fonts } }: MessageEvent<PdfkitRequest>) => {
  loaded ??= loadFonts(fonts)
  const bytes = report === null ? null : await paintReport(report, await loaded)
  await loaded
  self.postMessage(bytes, { transfer: bytes ? [bytes.buffer] : [] })
})

async function loadFonts(urls: FontUrls): Promise<FontBytes> {
  const entries = Object.entries(urls).map(async ([name, url]) => {
    const response = await fetch(url)
    return [name, new Uint8Array(await response.arrayBuffer())] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as unknown as FontBytes
}
