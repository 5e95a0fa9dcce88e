import type { PracticeAnswer } from '#shared/report/report.ts'
import { linkAddresses } from '../link-addresses.ts'
import { setBreakable, setText } from '../set-text.ts'
import { inset, overlay, type Strip, stack } from '../strip.ts'
import type { StyledRun } from '../text-runs.ts'
import { INKS, TEXT, type TextStyle } from '../theme.ts'

/** For what was answered, at the left. */
const ANSWER = 74
/** Between two answers. */
const ABOVE = 3
/** An answer that is higher, in points, may break over two pages: five lines fit. */
const KEEP_TOGETHER = 70
const EVIDENCE_SIZE = 7.6
const WORDS: TextStyle = { fontSize: 8.4, lineHeight: 1.45, color: INKS.text }
const GIVEN: TextStyle = { fontSize: 8.2, lineHeight: 1.5, fontWeight: 600, color: INKS.text }

/**
 * The answers from the lowest to the highest: who gave each without a word, then everybody who wrote something. A page may break between
 * the strips.
 */
export function setAnswers(answers: readonly PracticeAnswer[], width: number): readonly Strip[] {
  if (answers.length === 0) return [inset(setText('Nobody has answered this.', TEXT.quiet, width), { top: ABOVE })]
  return [...groupByAnswer(answers)].flatMap(([given, group]) => {
    const bare = group.filter((answer) => !hasWords(answer))
    const rows = [
      ...(bare.length === 0 ? [] : [[setText(bare.map(nameWho).join('; '), TEXT.quiet, width - ANSWER)]]),
      ...group.filter(hasWords).map((answer) => setWords(answer, width - ANSWER)),
    ]
    return rows.flatMap((strips, at) => setRow(at === 0 ? given : '', strips))
  })
}

/** Levels begin with their number, so they come first and in their order. */
function groupByAnswer(answers: readonly PracticeAnswer[]): ReadonlyMap<string, readonly PracticeAnswer[]> {
  const groups = new Map<string, PracticeAnswer[]>()
  for (const { answer } of answers) groups.set(answer, [])
  for (const answer of answers) groups.get(answer.answer)?.push(answer)
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What was answered, beside the first of the strips. */
function setRow(given: string, strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, at) => {
    const words = inset(strip, { left: ANSWER })
    return at > 0 ? words : inset(overlay([setText(given, GIVEN, ANSWER), words]), { top: ABOVE })
  })
}

function setWords(answer: PracticeAnswer, width: number): readonly Strip[] {
  const { participant, comment, evidence } = answer
  const about = describeWho(answer)
  const runs: readonly (string | StyledRun)[] = [
    { text: participant, strong: true },
    ...(about === '' ? [] : [{ text: ` (${about})`, colour: INKS.muted }]),
    ...(comment === '' ? [] : [`: ${comment}`]),
    ...evidence.flatMap(setEvidence),
  ]
  const strips = setBreakable(runs, WORDS, width)
  const whole = stack(strips)
  return whole.height > KEEP_TOGETHER ? strips : [whole]
}

/** Each piece of evidence begins a line. */
function setEvidence(text: string): readonly StyledRun[] {
  const small = { size: EVIDENCE_SIZE, colour: INKS.muted }
  return ['\nEvidence: ', ...linkAddresses(text)].map((run) =>
    typeof run === 'string' ? { ...small, text: run } : { ...run, size: EVIDENCE_SIZE },
  )
}

function hasWords({ comment, evidence }: PracticeAnswer): boolean {
  return comment !== '' || evidence.length > 0
}

function nameWho(answer: PracticeAnswer): string {
  const about = describeWho(answer)
  return about === '' ? answer.participant : `${answer.participant} (${about})`
}

function describeWho({ role, confidence }: PracticeAnswer): string {
  return [role, confidence].filter((part) => part !== '').join(', ')
}
