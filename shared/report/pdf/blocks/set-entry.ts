import type { EntryBlock } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { setBreakable, setText, widthOfText } from '../set-text.ts'
import { inset, overlay, type Strip, stack, withGround } from '../strip.ts'
import { BLOCK_GAP, FIGURES, INKS, TEXT, type TextStyle } from '../theme.ts'

const LABEL = 54
const PADDING = 11
const EDGE = 2
/** Between the title and what stands at its right. */
const ASIDE_GAP = 12
/** A card that is higher, in points, may break; only long notes reach that. */
const KEEP_TOGETHER = 300
/** Below a card. */
const BELOW = 3
const ASIDE: TextStyle = {
  fontFamily: FIGURES,
  fontSize: 8,
  lineHeight: 1.65,
  color: INKS.muted,
  textAlign: 'right',
}
const NAME: TextStyle = { fontSize: 8.2, lineHeight: 1.43, color: INKS.muted }
const FACT: TextStyle = { fontSize: 8.4, lineHeight: 1.4, color: INKS.text }

/** A titled card of named facts. */
export function setEntry(block: EntryBlock, width: number): readonly FlowItem[] {
  const edge = block.framework ? INKS[block.framework] : INKS.rule
  const inner = width - EDGE - PADDING
  const strips = [setTitle(block, inner), ...block.facts.flatMap((fact) => setFact(fact, inner))]
  const card = strips.map((strip) => withGround(inset(strip, { left: EDGE + PADDING }), EDGE, edge))
  const whole = stack(card)
  const first = { id: block.id, above: BLOCK_GAP + 1 }
  return whole.height > KEEP_TOGETHER
    ? flowOf(card, { ...first, keep: 30 })
    : [{ ...first, strip: whole, below: BELOW }]
}

function setTitle({ title, aside }: EntryBlock, width: number): Strip {
  if (aside === undefined) return inset(setText(title, TEXT.heading3, width), { bottom: 3 })
  const taken = widthOfText(aside, ASIDE) + ASIDE_GAP
  return inset(overlay([setText(title, TEXT.heading3, width - taken), setText(aside, ASIDE, width)]), { bottom: 3 })
}

function setFact({ label, text }: EntryBlock['facts'][number], width: number): readonly Strip[] {
  const lines = setBreakable(text, FACT, width - LABEL).map((strip) => inset(strip, { left: LABEL }))
  return lines.map((strip, at) =>
    inset(at === 0 ? overlay([setText(label, NAME, LABEL), strip]) : strip, {
      bottom: at === lines.length - 1 ? 1.5 : 0,
    }),
  )
}
