import type { ColumnsBlock, ListColumn } from '#shared/report/report.ts'
import { setText } from '../set-text.ts'
import { columns, inset, type Strip, stack, underline } from '../strip.ts'
import { FRAMEWORK_TEXT, INKS, TEXT, type TextStyle } from '../theme.ts'

const GAP = 20
const ITEM: TextStyle = { fontSize: 8.8, lineHeight: 1.5, color: INKS.text }

/** Short lists side by side, each under its title. */
export function setColumns(block: ColumnsBlock, width: number): Strip {
  return inset(columns(block.columns, width, GAP, setColumn), { bottom: 4 })
}

function setColumn({ title, framework, items }: ListColumn, width: number): Strip {
  const head = setText(title, { ...TEXT.heading3, color: framework ? FRAMEWORK_TEXT[framework] : INKS.text }, width)
  const ruled = underline(inset(head, { bottom: 4 }), width, 0.8, framework ? INKS[framework] : INKS.line)
  return stack([ruled, ...items.map((item) => setText(item, ITEM, width))], 6)
}
