import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { FiguresBlock } from '#shared/report/report.ts'
import { FIGURES, FRAMEWORK_TEXT, INKS, SANS, TEXT } from '../theme.ts'

/** Large figures in equal columns under a rule; a framework's rule has its hue. */
export function FiguresView({ block }: { readonly block: FiguresBlock }): ReactElement {
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: 14, marginBottom: 8 }}>
      {block.figures.map((figure) => (
        <View
          key={figure.label}
          style={{
            flex: 1,
            borderTopWidth: 2,
            borderTopColor: figure.framework ? INKS[figure.framework] : INKS.rule,
            paddingTop: 7,
          }}
        >
          <Text style={{ ...TEXT.label, color: figure.framework ? FRAMEWORK_TEXT[figure.framework] : INKS.muted }}>
            {figure.label}
          </Text>
          <Text
            style={{ fontFamily: [FIGURES, SANS], fontSize: 21, lineHeight: 1.35, fontWeight: 600, color: INKS.text }}
          >
            {figure.value}
          </Text>
          {figure.note === undefined ? null : <Text style={TEXT.small}>{figure.note}</Text>}
        </View>
      ))}
    </View>
  )
}
