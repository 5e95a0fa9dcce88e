import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF holds, to see that two of them hold the same. */
export interface PdfContents {
  readonly pages: number
  /** Letters and digits of its text. */
  readonly letters: number
  readonly kilobytes: number
}

export async function readPdfContents(bytes: Uint8Array): Promise<PdfContents> {
  const kilobytes = bytes.length / 1000
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    for (const item of items) if ('str' in item) letters += item.str.replaceAll(/[^\p{L}\p{N}]/gu, '').length
  }
  const pages = pdf.numPages
  await pdf.loadingTask.destroy()
  return { pages, letters, kilobytes }
}
