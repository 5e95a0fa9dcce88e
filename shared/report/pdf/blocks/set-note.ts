import type { NoteBlock } from '#shared/report/report.ts'
import { setText } from '../set-text.ts'
import { inset, type Strip, stack, withGround } from '../strip.ts'
import { INKS, TEXT, type TextStyle } from '../theme.ts'

const TONES: Readonly<Record<NoteBlock['tone'], { readonly title: string; readonly ink: string }>> = {
  judgement: { title: 'Our judgement', ink: INKS.accent },
  warning: { title: 'Worth a talk', ink: INKS.text },
  info: { title: 'Note', ink: INKS.line },
}

const PADDING = 10
const EDGE = 2
const BODY: TextStyle = { fontSize: 8.6, lineHeight: 1.5, color: INKS.text }

/** A remark beside the text: what is judgement says so in words, not by colour alone. */
export function setNote(block: NoteBlock, width: number): Strip {
  const { title, ink } = TONES[block.tone]
  const inner = width - EDGE - 2 * PADDING
  const label = { ...TEXT.label, color: ink === INKS.line ? INKS.muted : ink }
  const words = stack([setText(title, label, inner), setText(block.text, BODY, inner)], 2)
  const padded = inset(words, { left: EDGE + PADDING, top: PADDING, bottom: PADDING })
  return withGround(withGround(padded, EDGE, ink), width, INKS.tint)
}
