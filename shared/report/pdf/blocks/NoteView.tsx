import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { NoteBlock } from '#shared/report/report.ts'
import { RunText } from '../RunText.tsx'
import { INKS, TEXT } from '../theme.ts'

const TONES: Readonly<Record<NoteBlock['tone'], { readonly title: string; readonly ink: string }>> = {
  judgement: { title: 'Our judgement', ink: INKS.accent },
  warning: { title: 'Worth a talk', ink: INKS.text },
  info: { title: 'Note', ink: INKS.line },
}

const PADDING = 10

/** A remark beside the text: what is judgement says so in words, not by colour alone. */
export function NoteView({ block, width }: { readonly block: NoteBlock; readonly width: number }): ReactElement {
  const { title, ink } = TONES[block.tone]
  return (
    <View
      wrap={false}
      style={{
        backgroundColor: INKS.tint,
        borderLeftWidth: 2,
        borderLeftColor: ink,
        padding: PADDING,
      }}
    >
      <Text style={{ ...TEXT.label, color: ink === INKS.line ? INKS.muted : ink, marginBottom: 2 }}>{title}</Text>
      <RunText
        text={block.text}
        style={{ fontSize: 8.6, lineHeight: 1.5, color: INKS.text }}
        width={width - 2 * PADDING}
      />
    </View>
  )
}
