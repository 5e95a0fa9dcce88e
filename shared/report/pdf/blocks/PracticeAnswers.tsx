import { Text, View } from '@react-pdf/renderer'
import { Fragment, type ReactElement } from 'react'
import type { PracticeAnswer } from '#shared/report/report.ts'
import { breakLongWords } from '../break-long-words.ts'
import { each } from '../each.ts'
import { linkAddresses } from '../link-addresses.ts'
import { NEVER, richChildren } from '../RunText.tsx'
import { INKS, TEXT } from '../theme.ts'

/** For what was answered, at the left. */
const ANSWER = 74
const SIZE = 8.4
const EVIDENCE_SIZE = 7.6
/** For the word before a piece of evidence. */
const LABEL = 40
/** Letters of one answer, above which it may break over two pages. */
const KEEP_TOGETHER = 450

interface PracticeAnswersProps {
  readonly answers: readonly PracticeAnswer[]
  /** In points. */
  readonly width: number
}

/** The answers from the lowest to the highest: who gave each without a word, then one row for everybody who wrote something. */
export function PracticeAnswers({ answers, width }: PracticeAnswersProps): ReactElement {
  const room = width - ANSWER
  return (
    <>
      {[...groupByAnswer(answers)].map(([given, group]) => {
        const bare = group.filter((answer) => !hasWords(answer))
        const commented = group.filter(hasWords)
        return (
          <Fragment key={given}>
            {bare.length === 0 ? null : <BareRow given={given} answers={bare} width={room} />}
            {each(commented, (answer, place) => (
              <CommentedRow given={bare.length + place === 0 ? given : ''} answer={answer} width={room} />
            ))}
          </Fragment>
        )
      })}
    </>
  )
}

/** Levels begin with their number, so they come first and in their order. */
function groupByAnswer(answers: readonly PracticeAnswer[]): ReadonlyMap<string, readonly PracticeAnswer[]> {
  const groups = new Map<string, PracticeAnswer[]>()
  for (const { answer } of answers) groups.set(answer, [])
  for (const answer of answers) groups.get(answer.answer)?.push(answer)
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface BareRowProps extends PracticeAnswersProps {
  readonly given: string
}

function BareRow({ given, answers, width }: BareRowProps): ReactElement {
  return (
    <View wrap={false} style={{ marginTop: 3 }}>
      <Given text={given} />
      <Text style={{ ...TEXT.quiet, marginLeft: ANSWER }}>
        {breakLongWords(answers.map(nameWho).join('; '), width, SIZE)}
      </Text>
    </View>
  )
}

interface CommentedRowProps {
  readonly given: string
  readonly answer: PracticeAnswer
  readonly width: number
}

function CommentedRow({ given, answer, width }: CommentedRowProps): ReactElement {
  const { participant, comment, evidence } = answer
  const about = describeWho(answer)
  return (
    <View wrap={lengthOfAnswer(answer) > KEEP_TOGETHER} style={{ marginTop: 3 }}>
      <Given text={given} />
      <Text
        hyphenationPenalty={NEVER}
        style={{ fontSize: SIZE, lineHeight: 1.45, color: INKS.text, marginLeft: ANSWER }}
      >
        <Text style={{ fontWeight: 600 }}>{breakLongWords(participant, width, SIZE)}</Text>
        {about === '' ? '' : <Text style={{ color: INKS.muted }}>{breakLongWords(` (${about})`, width, SIZE)}</Text>}
        {comment === '' ? '' : `: ${breakLongWords(comment, width, SIZE)}`}
        {each(evidence, (text) => (
          <Text style={{ fontSize: EVIDENCE_SIZE, color: INKS.muted }}>
            {'\nEvidence: '}
            {richChildren(linkAddresses(text, (part) => breakLongWords(part, width - LABEL, EVIDENCE_SIZE)))}
          </Text>
        ))}
      </Text>
    </View>
  )
}

/** Beside the text, not in a row with it: what is left of a row on the next page would move to its beginning. */
function Given({ text }: { readonly text: string }): ReactElement {
  return (
    <Text
      style={{
        fontSize: 8.2,
        lineHeight: 1.5,
        fontWeight: 600,
        color: INKS.text,
        position: 'absolute',
        top: 0,
        left: 0,
        width: ANSWER,
      }}
    >
      {text}
    </Text>
  )
}

/** In letters, as far as pages are concerned: each piece of evidence begins a line. */
export function lengthOfAnswer({ participant, role, comment, evidence }: PracticeAnswer): number {
  const own = participant.length + role.length + comment.length
  const lines = comment.split('\n').length - 1 + evidence.length
  return evidence.reduce((sum, text) => sum + text.length, own + lines * 60)
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
