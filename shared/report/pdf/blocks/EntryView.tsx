import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { EntryBlock } from '#shared/report/report.ts'
import { RunText } from '../RunText.tsx'
import { FIGURES, INKS, SANS, TEXT } from '../theme.ts'

/** A titled card of named facts; it does not break. */
export function EntryView({ block }: { readonly block: EntryBlock }): ReactElement {
  const edge = block.framework ? INKS[block.framework] : INKS.rule
  return (
    <View
      {...(block.id === undefined ? {} : { id: block.id })}
      wrap={false}
      style={{ borderLeftWidth: 2, borderLeftColor: edge, paddingLeft: 11, marginTop: 1, marginBottom: 3 }}
    >
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 3 }}>
        <RunText text={block.title} style={{ ...TEXT.heading3, flex: 1 }} />
        {block.aside === undefined ? null : (
          <Text
            style={{ fontFamily: [FIGURES, SANS], fontSize: 8, lineHeight: 1.65, color: INKS.muted, paddingLeft: 12 }}
          >
            {block.aside}
          </Text>
        )}
      </View>
      {block.facts.map(({ label, text }) => (
        <View key={label} style={{ flexDirection: 'row', marginBottom: 2 }}>
          <Text style={{ fontSize: 8.2, lineHeight: 1.5, color: INKS.muted, width: 62 }}>{label}</Text>
          <RunText text={text} style={{ fontSize: 8.4, lineHeight: 1.46, color: INKS.text, flex: 1 }} />
        </View>
      ))}
    </View>
  )
}
