import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import { TrefoilMark } from './TrefoilMark.tsx'
import { INKS, MARGIN, PAGE_SIZE, SANS, TEXT } from './theme.ts'

export function CoverPage({ report }: { readonly report: Report }): ReactElement {
  const { meta } = report
  return (
    <Page
      size={PAGE_SIZE[meta.paper]}
      bookmark="Cover"
      style={{ fontFamily: SANS, paddingHorizontal: MARGIN.side, paddingTop: 96, paddingBottom: MARGIN.bottom }}
    >
      <TrefoilMark size={92} />
      <View style={{ marginTop: 84 }}>
        <Text style={{ fontSize: 38, lineHeight: 1.12, fontWeight: 600, color: INKS.text, letterSpacing: -1 }}>
          {report.title}
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
          gap: 18,
        }}
      >
        <Fact label="Assessment" text={meta.assessment} />
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
      <Text style={{ fontSize: 9, lineHeight: 1.45, color: INKS.text, marginTop: 2 }}>{text}</Text>
    </View>
  )
}
