import type { Report, ReportMeta } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import type { Placed } from './flow.ts'
import { setText, widthOfText } from './set-text.ts'
import { columns, inset, overline, type Strip, stack } from './strip.ts'
import { columnHeight, columnWidth, INKS, MARGIN, TEXT, type TextStyle } from './theme.ts'
import { trefoilMark } from './trefoil-mark.ts'

const GAP = 18
const MARK = 92
/** Below the beginning of the text column. */
const MARK_AT = 96 - MARGIN.top
const TITLE_AT = MARK_AT + MARK + 84
const FACT: TextStyle = { fontSize: 9, lineHeight: 1.45, color: INKS.text }
const TITLE: Omit<TextStyle, 'fontSize'> = { lineHeight: 1.12, fontWeight: 600, color: INKS.text, letterSpacing: -1 }
const SUBTITLE: TextStyle = { fontSize: 15, lineHeight: 1.4, color: INKS.muted }
const TITLE_SIZES = [38, 30, 24] as const
/** Lines of the title at its largest. */
const MOST_LINES = 3

/** The mark and the title near the top, what the report is of at the foot. */
export function setCover(report: Report): readonly Placed[] {
  const { paper } = report.meta
  const width = columnWidth(paper)
  const facts = setFacts(report.meta, width)
  return [
    { strip: trefoilMark(MARK), y: MARK_AT },
    { strip: setTitle(report, width), y: TITLE_AT },
    { strip: facts, y: columnHeight(paper) - facts.height },
  ]
}

function setTitle({ title, subtitle }: Report, width: number): Strip {
  const style: TextStyle = { ...TITLE, fontSize: titleSize(title, width) }
  return stack([setText(title, style, width), setText(subtitle, SUBTITLE, Math.min(width, 380))], 14)
}

function setFacts({ assessment, heldOn, madeOn, model }: ReportMeta, width: number): Strip {
  const facts = [
    ['Assessment', assessment],
    ['Held on', formatDay(heldOn)],
    ['Report made on', formatDay(madeOn)],
    ['Model', model],
  ] as const
  const set = ([label, text]: readonly [string, string], own: number) =>
    stack([setText(label, TEXT.label, own), setText(text, FACT, own)], 2)
  return overline(inset(columns(facts, width, GAP, set), { top: 12 }), width, 0.8, INKS.rule)
}

/** Largest first: a long name is set smaller, before one of its words has to break. */
function titleSize(title: string, width: number): number {
  const fits = (fontSize: number) => {
    const style = { ...TITLE, fontSize }
    return (
      title.split(' ').every((word) => widthOfText(word, style) <= width) &&
      widthOfText(title, style) <= width * MOST_LINES * 0.9
    )
  }
  return TITLE_SIZES.find(fits) ?? TITLE_SIZES[2]
}
