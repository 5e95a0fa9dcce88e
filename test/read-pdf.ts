import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPage {
  /** In reading order, words as they stand on the page. */
  readonly text: string
  /** The same without the running header and footer. */
  readonly body: string
  /** Characters between the running header and footer. */
  readonly inside: number
  /** Where the text furthest to the right ends, and the lowest text stands, in points from the left and from the bottom. */
  readonly rightmost: number
  readonly lowest: number
  readonly width: number
  readonly height: number
  readonly links: readonly { readonly target: string; readonly isInternal: boolean }[]
}

/** A bookmark with those under it. */
export interface OutlineItem {
  readonly title: string
  readonly page: number
  readonly items: readonly OutlineItem[]
}

export interface ReadPdf {
  readonly bytes: Uint8Array
  readonly pages: readonly ReadPage[]
  readonly outline: readonly OutlineItem[]
  /** Page, from 1, on which each named destination lies. */
  readonly destinations: Readonly<Record<string, number>>
  readonly info: Readonly<Record<string, unknown>>
}

/** Reads a PDF with another program's eyes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)))
  const named = (await document.getDestinations()) as Map<string, readonly unknown[]>
  const pageOf = async (target: readonly unknown[]) =>
    (await document.getPageIndex(target[0] as { num: number; gen: number })) + 1
  const destinations: Record<string, number> = {}
  for (const [name, target] of named) destinations[name] = await pageOf(target)
  const readOutline = (items: readonly RawOutlineItem[]): Promise<readonly OutlineItem[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: under }) => ({
        title,
        page: Array.isArray(dest) ? await pageOf(dest) : 0,
        items: await readOutline(under),
      })),
    )
  const outline = await readOutline((await document.getOutline()) ?? [])
  const { info } = await document.getMetadata()
  await loading.destroy()
  return { bytes, pages, outline, destinations, info: info as Record<string, unknown> }
}

interface RawOutlineItem {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly RawOutlineItem[]
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: Page): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item) => ('str' in item ? [item] : []))
  const inside = pieces.filter(({ transform }) => transform[5] > 60 && transform[5] < height - 60)
  const annotations = (await page.getAnnotations()) as readonly { subtype: string; url?: string; dest?: unknown }[]
  return {
    text: pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    body: inside.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    inside: inside.reduce((sum, { str }) => sum + str.trim().length, 0),
    rightmost: Math.max(
      ...pieces.filter(({ str }) => str.trim() !== '').map(({ transform, width: own }) => transform[4] + own),
    ),
    lowest: Math.min(...pieces.map(({ transform }) => transform[5])),
    width,
    height,
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ url, dest }) => ({ target: url ?? String(dest), isInternal: url === undefined })),
  }
}

/** All that stands in a PDF, as `squeeze` leaves it: lines break where the page ends, not where the words do. */
export function textOf({ pages }: ReadPdf): string {
  return squeeze(pages.map(({ text }) => text).join(''))
}

/** Text without any blanks and invisible break marks, so that line breaks do not matter. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B]+/g, '')
}
