import type { ListBlock } from '#shared/report/report.ts'
import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { RunText } from '../RunText.tsx'
import { INKS, TEXT } from '../theme.ts'

export function ListView({ block }: { readonly block: ListBlock }): ReactElement {
  return (
    <View style={{ marginBottom: 8 }}>
      {block.items.map((item, index) => (
        <View key={index} wrap={false} style={{ flexDirection: 'row', marginBottom: 3.5 }}>
          <Text style={{ ...TEXT.body, color: INKS.faint, width: 16 }}>{block.ordered ? `${index + 1}.` : '–'}</Text>
          <RunText text={item} style={{ ...TEXT.body, flex: 1 }} />
        </View>
      ))}
    </View>
  )
}
