import { breakLines, type Line } from './break-lines.ts'
import { type Painter, paintSegment } from './painter.ts'
import { type Strip, stack } from './strip.ts'
import { type StyledText, setRuns } from './text-runs.ts'
import type { TextStyle } from './theme.ts'

/** Text in a column of this width, in points, as one piece. */
export function setText(text: StyledText, style: TextStyle, width: number): Strip {
  return stack(setLines(text, style, width))
}

/** The same line by line. */
export function setLines(text: StyledText, style: TextStyle, width: number): readonly Strip[] {
  const height = style.fontSize * style.lineHeight
  return breakLines(setRuns(text, style), width).map((line) => ({
    height,
    paint: (painter, x, y) => {
      const start = style.textAlign === 'right' ? x + width - line.width : x
      paintLine(painter, line, start, y + baselineOf(line, height))
    },
  }))
}

/** How wide a text is that is not broken, in points. */
export function widthOfText(text: StyledText, style: TextStyle): number {
  return Math.max(...breakLines(setRuns(text, style), Number.POSITIVE_INFINITY).map(({ width }) => width))
}

/** A text that may break over two pages, but leaves no single line behind or ahead. */
export function setBreakable(text: StyledText, style: TextStyle, width: number): readonly Strip[] {
  return keepEnds(setLines(text, style, width))
}

/** The first two stay together, and the last two. */
export function keepEnds(strips: readonly Strip[]): readonly Strip[] {
  if (strips.length < 4) return strips.length === 0 ? [] : [stack(strips)]
  return [stack(strips.slice(0, 2)), ...strips.slice(2, -2), stack(strips.slice(-2))]
}

/** Letters stand in the middle of their line's height. */
function baselineOf({ segments: [first] }: Line, height: number): number {
  if (!first) return height
  const { font, size } = first.run
  return (height - (font.ascent - font.descent) * size) / 2 + font.ascent * size
}

function paintLine(painter: Painter, { segments }: Line, start: number, baseline: number): void {
  let x = start
  for (const segment of segments) {
    paintSegment(painter, segment, x, baseline)
    x += segment.width
  }
}
