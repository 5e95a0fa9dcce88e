import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { Answer, AnswerValue } from '#shared/model/answer.ts'
import { EMPTY_ANSWER } from '#shared/model/empty-answer.ts'
import type { Framework } from '#shared/model/framework.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { AnswerChoices } from './AnswerChoices.tsx'
import { AnswerNotes } from './AnswerNotes.tsx'
import { describeState, stateOf } from './answer-state.ts'
import { changeAnswer } from './change-answer.ts'
import { PracticeBackground } from './PracticeBackground.tsx'
import { QuestionHead } from './QuestionHead.tsx'
import classes from './QuestionPanel.module.css'
import { ReadingSwitch } from './ReadingSwitch.tsx'
import { StepBar } from './StepBar.tsx'
import { useAnswerKeys } from './use-answer-keys.ts'

/** Long enough to see the answer, short enough not to wait. */
const GO_ON_AFTER_MS = 250

interface Props {
  readonly pack: ModelPack
  readonly sheetId: string
  readonly practice: Practice
  readonly answer: Answer | undefined
  readonly place: { readonly areaTitle: string; readonly number: number; readonly count: number }
  readonly isReadOnly: boolean
  readonly areKeysOn: boolean
  readonly goesOn: boolean
  readonly onGoesOnChange: (isOn: boolean) => void
  readonly isWhyOpen: boolean
  readonly onWhyToggle: () => void
  readonly reading: Framework | null
  readonly onReadingChange: (framework: Framework | null) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onShowList: () => void
  readonly onShowKeys: () => void
}

/** One practice with its choices and notes. Each change is saved as it is made. */
export function QuestionPanel(props: Props) {
  const { pack, sheetId, practice, place, isReadOnly, goesOn, onNext, onPrevious } = props
  const answer = props.answer ?? EMPTY_ANSWER
  const headingId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [announcement, setAnnouncement] = useState('')
  const goOn = useGoOn(onNext)

  const give = useCallback(
    (value: AnswerValue, isFinal: boolean) => {
      if (isReadOnly) return
      changeAnswer(sheetId, practice, { value })
      const hasReason = commentField(root.current)?.value.trim() !== ''
      setAnnouncement(describeState(value === 'na' && !hasReason ? 'reason-needed' : value))
      if (!isFinal) return
      if (value === 'na' && !hasReason) focusComment(root.current)
      else if (goesOn) goOn()
    },
    [sheetId, practice, isReadOnly, goesOn, goOn],
  )

  useAnswerKeys(
    {
      answer: (value) => {
        focusChoice(root.current, value)
        give(value, true)
      },
      comment: () => focusComment(root.current),
      addEvidence: () => root.current?.querySelector<HTMLElement>('[data-add-evidence]')?.click(),
      next: onNext,
      previous: onPrevious,
      showList: props.onShowList,
      showKeys: props.onShowKeys,
    },
    props.areKeysOn,
  )

  const hasReadings = practice.anchors.some((anchor) => anchor.readings)
  return (
    <div ref={root} className={classes.panel}>
      <QuestionHead
        id={headingId}
        practice={practice}
        {...place}
        isWhyOpen={props.isWhyOpen}
        onWhyToggle={props.onWhyToggle}
      />
      {hasReadings && <ReadingSwitch value={props.reading} onChange={props.onReadingChange} />}
      <div className={classes.choices}>
        <AnswerChoices
          practice={practice}
          value={answer.value}
          isReadOnly={isReadOnly}
          reading={props.reading}
          labelledBy={headingId}
          onAnswer={give}
        />
      </div>
      <AnswerNotes
        practice={practice}
        answer={answer}
        isReadOnly={isReadOnly}
        onChange={(change, field) => changeAnswer(sheetId, practice, change, field)}
        onNext={onNext}
        onLeave={() => focusChoice(root.current, answer.value)}
      />
      <PracticeBackground pack={pack} practice={practice} />
      <StepBar
        state={stateOf(answer)}
        goesOn={goesOn}
        isReadOnly={isReadOnly}
        isFirst={place.number === 1}
        isLast={place.number === place.count}
        onGoesOnChange={props.onGoesOnChange}
        onPrevious={onPrevious}
        onNext={onNext}
      />
      <span role="status" aria-live="polite" className={classes.hidden}>
        {announcement}
      </span>
    </div>
  )
}

/** Goes on in a moment, unless the question has been left by then. */
function useGoOn(onNext: () => void): () => void {
  const timer = useRef(0)
  const latest = useRef(onNext)
  useEffect(() => {
    latest.current = onNext
  }, [onNext])
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => latest.current(), GO_ON_AFTER_MS)
  }, [])
}

function commentField(root: HTMLElement | null): HTMLTextAreaElement | null {
  return root?.querySelector<HTMLTextAreaElement>('textarea[data-answer-comment]') ?? null
}

function focusComment(root: HTMLElement | null): void {
  commentField(root)?.focus()
}

/** The chosen radio, or the first where nothing is chosen yet. */
function focusChoice(root: HTMLElement | null, value: AnswerValue | null): void {
  root?.querySelector<HTMLElement>(`[data-choice="${value ?? 0}"]`)?.focus()
}
