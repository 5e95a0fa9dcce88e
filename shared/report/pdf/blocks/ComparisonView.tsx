import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import type { ComparisonBlock, ComparisonCell } from '#shared/report/report.ts'
import { NEVER, RunText, richChildren } from '../RunText.tsx'
import { FRAMEWORK_TEXT, INKS, TEXT } from '../theme.ts'

const GAP = 16

/** The article's table: each row a band with three cells side by side, which stay together. */
export function ComparisonView({
  block,
  width,
}: {
  readonly block: ComparisonBlock
  readonly width: number
}): ReactElement {
  return (
    <View>
      {block.rows.map((row) => (
        <View key={row.title} wrap={false} style={{ marginBottom: 12 }}>
          <Text style={{ ...TEXT.heading2, marginBottom: 6 }}>{row.title}</Text>
          <View style={{ flexDirection: 'row', gap: GAP }}>
            {row.cells.map((cell) => (
              <Cell key={cell.framework} cell={cell} width={(width - 2 * GAP) / 3} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}

function Cell({ cell, width }: { readonly cell: ComparisonCell; readonly width: number }): ReactElement {
  const ink = FRAMEWORK_TEXT[cell.framework]
  return (
    <View style={{ flex: 1, borderTopWidth: 2, borderTopColor: INKS[cell.framework], paddingTop: 5 }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 4 }}>
        <Text style={{ ...TEXT.heading3, color: ink }}>{FRAMEWORK_NAMES[cell.framework]}</Text>
        <Text style={{ fontSize: 8.4, lineHeight: 1.55, fontWeight: 600, color: INKS.text }}>{cell.score}</Text>
      </View>
      {cell.statements.map(({ claim, text }) => (
        <Text key={text} style={{ fontSize: 8.4, lineHeight: 1.42, color: INKS.text, marginBottom: 3 }}>
          {text} <Text style={{ fontSize: 6.6, color: INKS.faint }}>{claim}</Text>
        </Text>
      ))}
      <Text
        hyphenationPenalty={NEVER}
        style={{
          fontSize: 7.6,
          lineHeight: 1.5,
          color: INKS.muted,
          marginTop: 3,
          borderTopWidth: 0.5,
          borderTopColor: INKS.grid,
          paddingTop: 4,
        }}
      >
        {richChildren(cell.practices)}
      </Text>
      <RunText
        text={cell.next}
        style={{ fontSize: 7.9, lineHeight: 1.45, color: INKS.text, marginTop: 4 }}
        width={width}
      />
    </View>
  )
}
