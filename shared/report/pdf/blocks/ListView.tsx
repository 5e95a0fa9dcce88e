import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ListBlock } from '#shared/report/report.ts'
import { each } from '../each.ts'
import { RunText } from '../RunText.tsx'
import { INKS, TEXT } from '../theme.ts'

const NUMBER = 16

export function ListView({ block, width }: { readonly block: ListBlock; readonly width: number }): ReactElement {
  const style = block.tone === 'quiet' ? TEXT.quiet : TEXT.body
  return (
    <View>
      {each(block.items, (item, index) => (
        <View wrap={false} style={{ flexDirection: 'row', marginBottom: block.tone === 'quiet' ? 1 : 3.5 }}>
          <Text style={{ ...style, color: INKS.faint, width: NUMBER }}>{block.ordered ? `${index + 1}.` : '–'}</Text>
          <RunText text={item} style={{ ...style, flex: 1 }} width={width - NUMBER} />
        </View>
      ))}
    </View>
  )
}
