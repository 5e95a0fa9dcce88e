import { Font } from '@react-pdf/renderer'
import { keepCodePoints } from './keep-code-points.ts'
import { type OpenedFont, quickenFont } from './quicken-font.ts'
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
  const sources = families.flatMap((fontFamily) => [400, 600].map((fontWeight) => ({ fontFamily, fontWeight })))
  await Promise.all(sources.map((source) => Font.load(source)))
  if (opened === key) return
  const files = new Set(sources.map((source) => Font.getFont(source)?.data))
  for (const font of files) if (font) prepare(font as unknown as OpenedFont)
  opened = key
}

/** Whether the font of the pages, which has to be loaded, can write a character. */
export function hasGlyph(codePoint: number): boolean {
  const font = Font.getFont({ fontFamily: SANS, fontWeight: 400 })?.data as unknown as OpenedFont | undefined
  return font?.hasGlyphForCodePoint(codePoint) ?? false
}

function prepare(font: OpenedFont): void {
  keepCodePoints(font)
  quickenFont(font)
}
