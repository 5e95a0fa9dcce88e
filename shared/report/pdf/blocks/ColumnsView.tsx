import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ColumnsBlock } from '#shared/report/report.ts'
import { each } from '../each.ts'
import { RunText } from '../RunText.tsx'
import { FRAMEWORK_TEXT, INKS, TEXT } from '../theme.ts'

const GAP = 20

export function ColumnsView({ block, width }: { readonly block: ColumnsBlock; readonly width: number }): ReactElement {
  const own = (width - GAP * (block.columns.length - 1)) / block.columns.length
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: GAP, marginBottom: 4 }}>
      {block.columns.map(({ title, framework, items }) => (
        <View key={title} style={{ flex: 1 }}>
          <Text
            style={{
              ...TEXT.heading3,
              color: framework ? FRAMEWORK_TEXT[framework] : INKS.text,
              borderBottomWidth: 0.8,
              borderBottomColor: framework ? INKS[framework] : INKS.line,
              paddingBottom: 4,
              marginBottom: 6,
            }}
          >
            {title}
          </Text>
          {each(items, (item) => (
            <RunText
              text={item}
              style={{ fontSize: 8.8, lineHeight: 1.5, color: INKS.text, marginBottom: 6 }}
              width={own}
            />
          ))}
        </View>
      ))}
    </View>
  )
}
