import { Text, Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useMemo } from 'react'
import type { Answer, Confidence } from '#shared/model/answer.ts'
import { metricsOf } from '#shared/model/metric-practices.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import classes from './AnswerNotes.module.css'
import { ConfidenceChoice } from './ConfidenceChoice.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { MetricPrompt } from './MetricPrompt.tsx'

interface Props {
  readonly practice: Practice
  readonly answer: Answer
  readonly isReadOnly: boolean
  readonly onChange: (change: Partial<Answer>, field: string | null) => void
  readonly onNext: () => void
  /** Back to the choices. */
  readonly onLeave: () => void
}

/** What goes with an answer: how sure, a comment or the reason why it does not apply, and what shows it. */
export function AnswerNotes({ practice, answer, isReadOnly, onChange, onNext, onLeave }: Props) {
  const reasonNote = useId()
  const isNotApplicable = answer.value === 'na'
  const metrics = useMemo(() => metricsOf(practice.id), [practice.id])
  const asksForMetric = !isReadOnly && (answer.value === 4 || answer.value === 5) && metrics.length > 0
  const isReasonMissing = isNotApplicable && answer.comment.trim() === ''

  function onKeyDown(event: KeyboardEvent): void {
    const isNext = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (event.key !== 'Escape' && !isNext) return
    event.preventDefault()
    if (isNext) onNext()
    else onLeave()
  }

  return (
    <section className={classes.notes} aria-label="About this answer" onKeyDown={onKeyDown}>
      <div className={classes.comment}>
        <Textarea
          label={isNotApplicable ? 'Why does it not apply?' : 'Comment'}
          classNames={{ input: classes.text }}
          data-answer-comment
          rows={2}
          value={answer.comment}
          maxLength={10_000}
          readOnly={isReadOnly}
          required={isNotApplicable}
          aria-describedby={isReasonMissing ? reasonNote : undefined}
          error={isReasonMissing}
          onChange={(event) => onChange({ comment: event.currentTarget.value }, 'comment')}
        />
        {isReasonMissing && (
          <Text id={reasonNote} size="sm" mt={4}>
            Reason needed: until one stands here, the question counts as open.
          </Text>
        )}
      </div>
      <ConfidenceChoice
        name="answer-confidence"
        legend="How sure are you?"
        value={answer.confidence}
        isReadOnly={isReadOnly}
        onChange={(confidence: Confidence | null) => onChange({ confidence }, null)}
      />
      <EvidenceList
        evidence={answer.evidence}
        hints={practice.evidence}
        isReadOnly={isReadOnly}
        onChange={(evidence, isTyping) => onChange({ evidence }, isTyping ? 'evidence' : null)}
      />
      {asksForMetric && (
        <MetricPrompt
          metrics={metrics}
          evidence={answer.evidence}
          onLink={(evidence) => onChange({ evidence: [...answer.evidence, evidence] }, null)}
        />
      )}
    </section>
  )
}
