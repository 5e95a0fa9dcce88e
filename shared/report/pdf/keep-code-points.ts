import type { OpenedFont } from './quicken-font.ts'

/**
 * Writing a subset opens the parts of composite glyphs by number alone (the dotless ı inside í), and the font keeps them without their
 * character. In the next report that character would be drawn, but read as another one.
 */
export function keepCodePoints(font: OpenedFont): void {
  const open = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => {
    const glyph = open(id, codePoints)
    if (codePoints && codePoints.length > 0 && glyph.codePoints.length === 0) glyph.codePoints = codePoints
    return glyph
  }
}
