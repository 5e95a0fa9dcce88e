import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. Text comes without white space: lines break where the page ends, not where the words do. */
export interface PdfText {
  readonly pages: number
  readonly text: string
  /** The different page sizes in points, `595 × 842`. */
  readonly sizes: readonly string[]
  readonly bookmarks: readonly string[]
}

/** Reads a PDF as a reader program does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  const parts: string[] = []
  const sizes = new Set<string>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    sizes.add(`${Math.round(width)} × ${Math.round(height)}`)
    const { items } = await page.getTextContent()
    parts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  const outline = (await document.getOutline()) as { title: string }[] | null
  const pages = document.numPages
  await loading.destroy()
  return {
    pages,
    text: withoutSpaces(parts.join('')),
    sizes: [...sizes],
    bookmarks: (outline ?? []).map(({ title }) => title),
  }
}

/** A text as it is looked for in `PdfText.text`. Hyphens that stand for a break inside a word are kept as they are. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]+/g, '')
}
