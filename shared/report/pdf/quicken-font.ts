/** The part of an opened font that costs time. */
export interface OpenedFont {
  readonly unitsPerEm: number
  readonly postscriptName: string
  readonly ascent: number
  readonly descent: number
  layout(text: string, features?: unknown, script?: string, language?: string, direction?: string): GlyphRun
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number, codePoints?: readonly number[]): { codePoints: readonly number[] }
}
interface GlyphRun {
  glyphs: unknown[]
  positions: GlyphPosition[]
  readonly advanceWidth: number
}
interface GlyphPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
  advanceWidth?: number
}

/** Words that are remembered; a report has some thousands. */
export const MOST_WORDS = 20_000

/**
 * Lets an opened font remember the words that it has shaped, from one report to the next. Only kerning across a blank is lost, which text that is
 * broken at blanks has no use for.
 */
export function quickenFont(font: OpenedFont): void {
  const shape = font.layout.bind(font)
  const words = new Map<string, GlyphRun>()
  function shapeWord(word: string): GlyphRun {
    const known = words.get(word)
    if (known) return known
    if (words.size >= MOST_WORDS) words.clear()
    const run = shape(word, undefined, undefined, undefined, 'ltr')
    words.set(word, run)
    return run
  }
  font.layout = (text, features, script, language, direction) => {
    const isPlain = typeof text === 'string' && (!Array.isArray(features) || features.length === 0)
    return isPlain ? joinRuns(splitWords(text).map(shapeWord)) : shape(text, features, script, language, direction)
  }
}

/** Words, and the blanks between them: text is measured the same way, so each is shaped once. */
function splitWords(text: string): readonly string[] {
  return text.match(/[^ ]+| +/g) ?? []
}

/** Positions are copied: who lays out text scales them in place. */
function joinRuns(runs: readonly GlyphRun[]): GlyphRun {
  const glyphs: unknown[] = []
  const positions: GlyphPosition[] = []
  let advanceWidth = 0
  for (const run of runs) {
    for (const glyph of run.glyphs) glyphs.push(glyph)
    for (const { xAdvance, yAdvance, xOffset, yOffset, advanceWidth: width } of run.positions) {
      positions.push({ xAdvance, yAdvance, xOffset, yOffset, ...(width === undefined ? {} : { advanceWidth: width }) })
    }
    advanceWidth += run.advanceWidth
  }
  return { glyphs, positions, advanceWidth }
}
