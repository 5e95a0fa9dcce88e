import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { PracticeBlock } from '#shared/report/report.ts'
import type { Bookmark } from '../bookmarks.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { setText } from '../set-text.ts'
import { inset, overlay, overline, type Strip, stack } from '../strip.ts'
import { BLOCK_GAP, INKS, TEXT, type TextStyle } from '../theme.ts'
import { levelChip, setDistribution } from './level-marks.ts'
import { setAnswers } from './set-answers.ts'

/** For the level at the left. */
const INDENT = 30
/** For the distribution and facts at the right, and what keeps them off the words. */
const FACTS = 96
const FACTS_GAP = 14
/** A practice that is higher, in points, may break between or within two answers. */
const KEEP_TOGETHER = 220
const QUESTION: TextStyle = { ...TEXT.quiet, fontSize: 8.4 }
const ANCHOR: TextStyle = { fontSize: 8.4, lineHeight: 1.45, color: INKS.text }

/** A practice with its question, its level, and every answer with comment and evidence. */
export function setPractice(block: PracticeBlock, bookmark: Bookmark | null, width: number): readonly FlowItem[] {
  const answers = setAnswers(block.answers, width - INDENT).map((strip) => inset(strip, { left: INDENT }))
  const strips = [setHead(block, width), ...answers]
  const whole = stack(strips)
  const first = { id: `practice-${block.id}`, bookmark, above: BLOCK_GAP }
  return whole.height > KEEP_TOGETHER ? flowOf(strips, { ...first, keep: 30 }) : [{ ...first, strip: whole }]
}

function setHead(block: PracticeBlock, width: number): Strip {
  const facts = setFacts(block, FACTS - FACTS_GAP)
  const middle = width - INDENT - (facts === null ? 0 : FACTS)
  const parts = [levelChip(block.level), inset(setWords(block, middle), { left: INDENT })]
  if (facts !== null) parts.push(inset(facts, { left: width - FACTS + FACTS_GAP }))
  return overline(inset(overlay(parts), { top: 7 }), width, 0.5, INKS.rule)
}

function setWords({ title, no, question, level, anchor }: PracticeBlock, width: number): Strip {
  const number = { text: `  ${no}`, weight: 400, size: 8, colour: INKS.faint } as const
  const words = [setText([title, number], TEXT.heading3, width), inset(setText(question, QUESTION, width), { top: 1 })]
  if (anchor !== null && level !== null) {
    const reached = { text: `${level} ${LEVEL_NAMES[level].name}: `, strong: true }
    words.push(inset(setText([reached, anchor], ANCHOR, width), { top: 3 }))
  }
  return stack(words)
}

/** At the right: how the answers are distributed, and what they come to. */
function setFacts({ distribution, facts }: PracticeBlock, width: number): Strip | null {
  const answers = distribution.reduce((sum, count) => sum + count, 0)
  if (answers < 2 && facts.length === 0) return null
  const words = facts.map((fact) => setText(fact, { ...TEXT.small, textAlign: 'right' }, width))
  return stack([...(answers < 2 ? [] : [setDistribution(distribution, width)]), ...words])
}
