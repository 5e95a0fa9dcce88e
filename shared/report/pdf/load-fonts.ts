import { Font } from '@react-pdf/renderer'
import { keepCodePoints } from './keep-code-points.ts'
import { MOST_WORDS, type OpenedFont, quickenFont } from './quicken-font.ts'
import { FIGURES, SANS } from './theme.ts'

/** Where the four font files are: paths under Node, absolute URLs in a browser. */
export interface ReportFonts {
  readonly regular: string
  readonly semibold: string
  readonly figures: string
  readonly figuresSemibold: string
}

let registered: string | null = null
let opened: string | null = null

/** Opens the fonts; a second report finds them open. */
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
    registered = key
  }
  const families = [SANS, FIGURES]
  const sources = families.flatMap((fontFamily) => [400, 600].map((fontWeight) => ({ fontFamily, fontWeight })))
  await Promise.all(sources.map((source) => Font.load(source)))
  if (opened === key) return
  const files = new Set(sources.map((source) => Font.getFont(source)?.data))
  for (const font of files) if (font) prepare(font as unknown as OpenedFont)
  opened = key
}

/** A font of the report as text is measured and painted with it. Measures are in ems. */
export interface ReportFont {
  /** What the painter takes. */
  readonly data: OpenedFont
  readonly ascent: number
  /** Below zero. */
  readonly descent: number
  readonly hasGlyph: (codePoint: number) => boolean
  /** Of one line, as it will be painted. */
  readonly widthOf: (text: string) => number
}

const measured = new WeakMap<OpenedFont, ReportFont>()

/** A font, which has to be loaded. */
export function openedFont(fontFamily: string, fontWeight: number): ReportFont {
  const data = Font.getFont({ fontFamily, fontWeight })?.data as unknown as OpenedFont | undefined
  if (!data) throw new Error(`The font ${fontFamily} ${fontWeight} is not loaded`)
  const known = measured.get(data)
  if (known) return known
  const font = measureFont(data)
  measured.set(data, font)
  return font
}

/** Whether the font of the pages, which has to be loaded, can write a character. */
export function hasGlyph(codePoint: number): boolean {
  return openedFont(SANS, 400).hasGlyph(codePoint)
}

function measureFont(data: OpenedFont): ReportFont {
  const { unitsPerEm } = data
  const widths = new Map<string, number>()
  return {
    data,
    ascent: data.ascent / unitsPerEm,
    descent: data.descent / unitsPerEm,
    hasGlyph: (codePoint) => data.hasGlyphForCodePoint(codePoint),
    widthOf: (text) => {
      const known = widths.get(text)
      if (known !== undefined) return known
      if (widths.size >= MOST_WORDS) widths.clear()
      const width = data.layout(text).advanceWidth / unitsPerEm
      widths.set(text, width)
      return width
    },
  }
}

function prepare(font: OpenedFont): void {
  keepCodePoints(font)
  quickenFont(font)
}
