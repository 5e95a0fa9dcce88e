import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { measureText } from '#shared/charts/measure-text.ts'
import type { Report } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import { breakLongWords } from './break-long-words.ts'
import { TrefoilMark } from './TrefoilMark.tsx'
import { columnWidth, INKS, MARGIN, PAGE_SIZE, SANS, TEXT } from './theme.ts'

const GAP = 18
const FACT = 9
/** Largest first: a long name is set smaller, before one of its words has to break. */
const TITLE_SIZES = [38, 30, 24] as const
/** Lines of the title at its largest. */
const MOST_LINES = 3

export function CoverPage({ report }: { readonly report: Report }): ReactElement {
  const { meta } = report
  const width = columnWidth(meta.paper)
  const size = titleSize(report.title, width)
  return (
    <Page
      size={PAGE_SIZE[meta.paper]}
      bookmark="Cover"
      style={{ fontFamily: SANS, paddingHorizontal: MARGIN.side, paddingTop: 96, paddingBottom: MARGIN.bottom }}
    >
      <TrefoilMark size={92} />
      <View style={{ marginTop: 84 }}>
        <Text style={{ fontSize: size, lineHeight: 1.12, fontWeight: 600, color: INKS.text, letterSpacing: -1 }}>
          {breakLongWords(report.title, width, size)}
        </Text>
        <Text style={{ fontSize: 15, lineHeight: 1.4, color: INKS.muted, marginTop: 14, maxWidth: 380 }}>
          {report.subtitle}
        </Text>
      </View>
      <View
        style={{
          position: 'absolute',
          left: MARGIN.side,
          right: MARGIN.side,
          bottom: MARGIN.bottom,
          borderTopWidth: 0.8,
          borderTopColor: INKS.rule,
          paddingTop: 12,
          flexDirection: 'row',
          gap: GAP,
        }}
      >
        <Fact label="Assessment" text={breakLongWords(meta.assessment, (width - 3 * GAP) / 4, FACT)} />
        <Fact label="Held on" text={formatDay(meta.heldOn)} />
        <Fact label="Report made on" text={formatDay(meta.madeOn)} />
        <Fact label="Model" text={meta.model} />
      </View>
    </Page>
  )
}

function Fact({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <View style={{ flex: 1 }}>
      <Text style={TEXT.label}>{label}</Text>
      <Text style={{ fontSize: FACT, lineHeight: 1.45, color: INKS.text, marginTop: 2 }}>{text}</Text>
    </View>
  )
}

function titleSize(title: string, width: number): number {
  const fits = (size: number) =>
    title.split(' ').every((word) => measureText(word, size, 'semibold') <= width) &&
    measureText(title, size, 'semibold') <= width * MOST_LINES * 0.9
  return TITLE_SIZES.find(fits) ?? 24
}
