import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ListBlock } from '#shared/report/report.ts'
import { each } from '../each.ts'
import { RunText } from '../RunText.tsx'
import { INKS, TEXT } from '../theme.ts'

export function ListView({ block }: { readonly block: ListBlock }): ReactElement {
  const style = block.tone === 'quiet' ? TEXT.quiet : TEXT.body
  return (
    <View>
      {each(block.items, (item, index) => (
        <View wrap={false} style={{ flexDirection: 'row', marginBottom: block.tone === 'quiet' ? 1 : 3.5 }}>
          <Text style={{ ...style, color: INKS.faint, width: 16 }}>{block.ordered ? `${index + 1}.` : '–'}</Text>
          <RunText text={item} style={{ ...style, flex: 1 }} />
        </View>
      ))}
    </View>
  )
}
