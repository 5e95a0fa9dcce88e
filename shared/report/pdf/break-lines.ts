import type { SetRun } from './text-runs.ts'

/** A part of one run on one line. Widths are in points. */
export interface Segment {
  readonly run: SetRun
  readonly text: string
  readonly width: number
}
export interface Line {
  readonly segments: readonly Segment[]
  readonly width: number
}

/** Where a path or an address may break; the mark stays on the line before. */
const AFTER_MARK = /(?<=[/\-_.:?&=#])/
const TOKENS = /\n| +|[^\n ]+/g
/** What adding up widths may be off by. */
const SLACK = 0.01
/** Shares of a line: words that are wider may break after a mark, and lines that are narrower are nearly empty. */
const LONG = 0.75
const NEARLY_EMPTY = 0.25

/** What stands between two blanks; `blanks` are those before it. */
interface Word {
  readonly blanks: Segment[]
  readonly pieces: Segment[]
  /** Begins a line, because the text says so. */
  readonly afterBreak: boolean
}

/**
 * Lines no wider than `width`: broken at blanks, and where the text breaks. A word that is wider is broken after a mark, or else
 * anywhere; never with a hyphen, because addresses are copied from reports.
 */
export function breakLines(runs: readonly SetRun[], width: number): readonly Line[] {
  const open = openLines(width + SLACK)
  for (const { blanks, pieces, afterBreak } of toWords(runs)) {
    if (afterBreak) open.next()
    if (pieces.length === 0) continue
    if (open.hasRoomFor([...blanks, ...pieces])) {
      open.add([...blanks, ...pieces])
      continue
    }
    const isLong = widthOf(pieces) > width * LONG
    // A long address begins on a line that is nearly empty, so that what introduces it does not stand alone.
    if (isLong && open.used() < width * NEARLY_EMPTY) open.add(blanks)
    else open.next()
    for (const part of isLong ? pieces.flatMap((piece) => splitLong(piece, width)) : pieces) {
      if (!open.hasRoomFor([part])) open.next()
      open.add([part])
    }
  }
  return open.lines
}

/** Lines with so much room each, of which the last is being filled. */
function openLines(room: number) {
  let line = { segments: [] as Segment[], width: 0 }
  const lines = [line]
  return {
    lines: lines as readonly Line[],
    used: () => line.width,
    hasRoomFor: (segments: readonly Segment[]) => line.width + widthOf(segments) <= room,
    next: () => {
      line = { segments: [], width: 0 }
      lines.push(line)
    },
    add: (segments: readonly Segment[]) => {
      for (const segment of segments) append(line.segments, segment)
      line.width += widthOf(segments)
    },
  }
}

/** What follows in the same run is painted with it. */
function append(segments: Segment[], { run, text, width }: Segment): void {
  const last = segments.at(-1)
  if (last?.run === run) segments[segments.length - 1] = { run, text: last.text + text, width: last.width + width }
  else segments.push({ run, text, width })
}

/** A blank at the end stands before an empty word, which nothing is painted of. */
function toWords(runs: readonly SetRun[]): readonly Word[] {
  let word: Word = { blanks: [], pieces: [], afterBreak: false }
  const words = [word]
  const next = (afterBreak: boolean) => {
    word = { blanks: [], pieces: [], afterBreak }
    words.push(word)
  }
  for (const run of runs) {
    for (const [text] of run.text.matchAll(TOKENS)) {
      if (text === '\n') next(true)
      else if (text.startsWith(' ')) {
        if (word.pieces.length > 0) next(false)
        word.blanks.push(segmentOf(run, text))
      } else word.pieces.push(segmentOf(run, text))
    }
  }
  return words
}

function segmentOf(run: SetRun, text: string): Segment {
  return { run, text, width: run.font.widthOf(text) * run.size + run.letterSpacing * text.length }
}

function widthOf(segments: readonly Segment[]): number {
  let sum = 0
  for (const { width } of segments) sum += width
  return sum
}

function splitLong({ run, text }: Segment, width: number): readonly Segment[] {
  return text.split(AFTER_MARK).flatMap((part) => {
    const segment = segmentOf(run, part)
    return segment.width <= width ? [segment] : [...part].map((letter) => segmentOf(run, letter))
  })
}
