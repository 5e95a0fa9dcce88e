import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import type { ComparisonBlock, ComparisonBlockRow, ComparisonCell } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { setText } from '../set-text.ts'
import { columns, inset, overlay, overline, type Strip, stack } from '../strip.ts'
import { BLOCK_GAP, FRAMEWORK_TEXT, INKS, TEXT, type TextStyle } from '../theme.ts'

const GAP = 16
const SCORE: TextStyle = { fontSize: 8.4, lineHeight: 1.55, fontWeight: 600, color: INKS.text, textAlign: 'right' }
const STATEMENT: TextStyle = { fontSize: 8.4, lineHeight: 1.42, color: INKS.text }
const PRACTICES: TextStyle = { fontSize: 7.6, lineHeight: 1.5, color: INKS.muted }
const NEXT: TextStyle = { fontSize: 7.9, lineHeight: 1.45, color: INKS.text }

/** The article's table: each row a band with three cells side by side, which stay together. */
export function setComparison({ rows }: ComparisonBlock, width: number): readonly FlowItem[] {
  return flowOf(
    rows.map((row) => inset(setBand(row, width), { bottom: 12 })),
    { above: BLOCK_GAP },
  )
}

function setBand({ title, cells }: ComparisonBlockRow, width: number): Strip {
  return stack([setText(title, TEXT.heading2, width), columns(cells, width, GAP, setCell)], 6)
}

function setCell({ framework, score, statements, practices, next }: ComparisonCell, width: number): Strip {
  const name = setText(FRAMEWORK_NAMES[framework], { ...TEXT.heading3, color: FRAMEWORK_TEXT[framework] }, width)
  const words = stack([
    inset(overlay([name, setText(score, SCORE, width)]), { top: 5, bottom: 4 }),
    ...statements.map(({ text, claim }) => inset(setStatement(text, claim, width), { bottom: 3 })),
    inset(overline(inset(setText(practices, PRACTICES, width), { top: 4 }), width, 0.5, INKS.grid), { top: 3 }),
    inset(setText(next, NEXT, width), { top: 4 }),
  ])
  return overline(words, width, 2, INKS[framework])
}

/** Its code stands beside its last word. */
function setStatement(text: string, claim: string, width: number): Strip {
  return setText([`${text}\u00A0`, { text: claim, size: 6.6, colour: INKS.faint }], STATEMENT, width)
}
