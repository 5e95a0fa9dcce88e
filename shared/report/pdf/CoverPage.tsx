import { Page, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report, ReportMeta } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import { StripView } from './StripView.tsx'
import { setText, widthOfText } from './set-text.ts'
import { columns, inset, overline, type Strip, stack } from './strip.ts'
import { TrefoilMark } from './TrefoilMark.tsx'
import { columnWidth, INKS, MARGIN, PAGE_SIZE, SANS, TEXT, type TextStyle } from './theme.ts'

const GAP = 18
const FACT: TextStyle = { fontSize: 9, lineHeight: 1.45, color: INKS.text }
const TITLE: Omit<TextStyle, 'fontSize'> = { lineHeight: 1.12, fontWeight: 600, color: INKS.text, letterSpacing: -1 }
const SUBTITLE: TextStyle = { fontSize: 15, lineHeight: 1.4, color: INKS.muted }
const TITLE_SIZES = [38, 30, 24] as const
/** Lines of the title at its largest. */
const MOST_LINES = 3

export function CoverPage({ report }: { readonly report: Report }): ReactElement {
  const { meta } = report
  const width = columnWidth(meta.paper)
  return (
    <Page
      size={PAGE_SIZE[meta.paper]}
      bookmark="Cover"
      style={{ fontFamily: SANS, paddingHorizontal: MARGIN.side, paddingTop: 96, paddingBottom: MARGIN.bottom }}
    >
      <TrefoilMark size={92} />
      <View style={{ marginTop: 84 }}>
        <StripView strip={setTitle(report, width)} />
      </View>
      <View style={{ position: 'absolute', left: MARGIN.side, right: MARGIN.side, bottom: MARGIN.bottom }}>
        <StripView strip={setFacts(meta, width)} />
      </View>
    </Page>
  )
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
