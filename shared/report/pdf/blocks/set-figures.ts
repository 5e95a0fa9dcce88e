import type { Figure, FiguresBlock } from '#shared/report/report.ts'
import { setText } from '../set-text.ts'
import { columns, inset, overline, type Strip, stack } from '../strip.ts'
import { FIGURES, FRAMEWORK_TEXT, INKS, TEXT, type TextStyle } from '../theme.ts'

const GAP = 14
const VALUE: TextStyle = { fontFamily: FIGURES, fontSize: 21, lineHeight: 1.35, fontWeight: 600, color: INKS.text }

/** Large figures in equal columns under a rule; a framework's rule has its hue. */
export function setFigures(block: FiguresBlock, width: number): Strip {
  return inset(columns(block.figures, width, GAP, setFigure), { bottom: 8 })
}

function setFigure({ framework, label, value, note }: Figure, width: number): Strip {
  const words = stack([
    setText(label, { ...TEXT.label, color: framework ? FRAMEWORK_TEXT[framework] : INKS.muted }, width),
    setText(value, VALUE, width),
    ...(note === undefined ? [] : [setText(note, TEXT.small, width)]),
  ])
  return overline(inset(words, { top: 7 }), width, 2, framework ? INKS[framework] : INKS.rule)
}
