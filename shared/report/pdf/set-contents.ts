import type { Report, ReportSection } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from './flow.ts'
import { setText } from './set-text.ts'
import { inset, type Strip, underline } from './strip.ts'
import { columnWidth, FIGURES, INKS, TEXT, type TextStyle } from './theme.ts'

/** Under the title, and over the last words. */
const ROOM = 22
const ENTRY: TextStyle = { fontSize: 10.5, lineHeight: 1.2, color: INKS.text }
const NUMBER: TextStyle = {
  fontFamily: FIGURES,
  fontSize: 10,
  lineHeight: 1.26,
  color: INKS.muted,
  textAlign: 'right',
}

/**
 * The title, a line per section with the page on which it begins, and a word about scripts that the fonts cannot write. `pageOf` is asked
 * when the line is painted: before that the number of pages is not known.
 */
export function setContents(
  { meta, sections }: Report,
  leftOut: readonly string[],
  pageOf: (sectionId: string) => number,
): readonly FlowItem[] {
  const width = columnWidth(meta.paper)
  const words = leftOut.length === 0 ? [] : [setText(nameLeftOut(leftOut), TEXT.quiet, width)]
  return [
    ...flowOf([setText('Contents', TEXT.title, width)]),
    ...flowOf(
      sections.map((section) => setEntry(section, pageOf, width)),
      { above: ROOM },
    ),
    ...flowOf(words, { above: ROOM }),
  ]
}

function nameLeftOut(leftOut: readonly string[]): string {
  return `These pages are set in Inter, which writes Latin, Greek and Cyrillic. Where somebody wrote something else, only its name stands here: ${leftOut.map((name) => `[${name}]`).join(', ')}. The same report as Markdown, CSV or JSON has it in full.`
}

function setEntry({ id, title }: ReportSection, pageOf: (sectionId: string) => number, width: number): Strip {
  const link = setText([{ text: title, link: `#${id}`, colour: INKS.text }], ENTRY, width * 0.88)
  const line: Strip = {
    height: link.height,
    paint: (painter, x, y) => {
      link.paint(painter, x, y)
      setText(String(pageOf(id)), NUMBER, width).paint(painter, x, y)
    },
  }
  return underline(inset(line, { top: 8.5, bottom: 8.5 }), width, 0.5, INKS.grid)
}
