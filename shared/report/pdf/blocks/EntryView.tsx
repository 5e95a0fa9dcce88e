import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { EntryBlock } from '#shared/report/report.ts'
import { plainText, RunText } from '../RunText.tsx'
import { FIGURES, INKS, SANS, TEXT } from '../theme.ts'

const LABEL = 54
const PADDING = 11

/** Letters above which a card may break; only long notes reach that. */
const KEEP_TOGETHER = 2000

/** A titled card of named facts. */
export function EntryView({ block, width }: { readonly block: EntryBlock; readonly width: number }): ReactElement {
  const edge = block.framework ? INKS[block.framework] : INKS.rule
  return (
    <View
      {...(block.id === undefined ? {} : { id: block.id })}
      wrap={lengthOf(block) > KEEP_TOGETHER}
      style={{ borderLeftWidth: 2, borderLeftColor: edge, paddingLeft: PADDING, marginTop: 1, marginBottom: 3 }}
    >
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 3 }}>
        <RunText text={block.title} style={{ ...TEXT.heading3, flex: 1 }} width={width - 2 * LABEL} />
        {block.aside === undefined ? null : (
          <Text
            style={{ fontFamily: [FIGURES, SANS], fontSize: 8, lineHeight: 1.65, color: INKS.muted, paddingLeft: 12 }}
          >
            {block.aside}
          </Text>
        )}
      </View>
      {block.facts.map(({ label, text }) => (
        <View key={label} style={{ marginBottom: 1.5 }}>
          <Text style={{ fontSize: 8.2, lineHeight: 1.43, color: INKS.muted, position: 'absolute', top: 0, left: 0 }}>
            {label}
          </Text>
          <RunText
            text={text}
            style={{ fontSize: 8.4, lineHeight: 1.4, color: INKS.text, marginLeft: LABEL }}
            width={width - PADDING - LABEL}
          />
        </View>
      ))}
    </View>
  )
}

function lengthOf({ facts }: EntryBlock): number {
  return facts.reduce((sum, { text }) => sum + plainText(text).length, 0)
}
