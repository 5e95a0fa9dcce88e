import { Stack, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { drawDisagreementStrip } from '#shared/charts/disagreement-strip.ts'
import { countOf, formatAgreement, formatShare } from '#shared/charts/format-figures.ts'
import { describeUnknown } from '#shared/scoring/describe-unknown.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { type AgreementFindings, alphaSentence, findAgreement } from './agreement-findings.ts'
import { disagreementRows } from './chart-data.ts'
import { PracticeChip } from './PracticeChip.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'
import { TextButton } from './TextButton.tsx'

const FEWEST_ROWS = 6
const MOST_ROWS = 14
const MOST_CHIPS = 8

/** Where opinions differ, what some think is out of scope, and what people cannot see. */
export function AgreementSection(results: ResultsProps) {
  const { pack, score, sheets, onTarget, onExport } = results
  const findings = useMemo(() => findAgreement(pack, score, sheets), [pack, score, sheets])
  const scene = useMemo(() => {
    const maxRows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, findings.apart))
    return drawDisagreementStrip({ rows: disagreementRows(pack, findings.onLevel), maxRows })
  }, [pack, findings])
  if (score.respondents === 1) {
    return (
      <Stack gap="lg">
        <Text maw={640}>
          One person has answered, so there is nothing to agree or disagree on yet. Two more people, from other roles,
          would show the most.
        </Text>
        <Unseen {...results} findings={findings} />
      </Stack>
    )
  }
  return (
    <div className={classes.split}>
      <ChartFrame
        scene={scene}
        onTarget={onTarget}
        onExport={onExport}
        note="Agreement is van der Eijk’s A: 1 where all answers are the same, 0 where they are spread evenly, –1 where half say 0 and half say 5."
      />
      <div className={classes.reading}>
        <Alpha alpha={score.alpha} apart={findings.apart} onTarget={onTarget} />
        <Scope {...results} findings={findings} />
        <Unseen {...results} findings={findings} />
      </div>
    </div>
  )
}

interface AlphaProps extends Pick<ResultsProps, 'onTarget'> {
  readonly alpha: number | null
  readonly apart: number
}

function Alpha({ alpha, apart, onTarget }: AlphaProps) {
  return (
    <Stack gap={6}>
      <Title order={3}>Over all answers</Title>
      <Text>
        <span className={classes.figure}>
          <TextButton onClick={() => onTarget('all:agreement')}>{formatAgreement(alpha)}</TextButton>
        </span>{' '}
        <Text span size="sm" c="dimmed">
          Krippendorff’s α, 1 is full agreement
        </Text>
      </Text>
      <Text size="sm">{alphaSentence(alpha)}</Text>
      <JudgementNote>
        {apart === 0
          ? 'a practice is worth talking about first where A is under 0.4. There is none.'
          : `talk first about the ${countOf(apart, 'practice', 'practices')} with A under 0.4.`}
      </JudgementNote>
    </Stack>
  )
}

interface FindingsProps extends ResultsProps {
  readonly findings: AgreementFindings
}

function Scope({ findings, onTarget, score }: FindingsProps) {
  if (findings.onScope.length === 0) return null
  return (
    <Stack gap={6}>
      <Title order={3}>Does it apply?</Title>
      <Text size="sm">Some say that these do not apply here; most think they do. Agree on the scope.</Text>
      {findings.onScope.slice(0, MOST_CHIPS).map(({ practice, notApplicable, others, reasons }) => (
        <div key={practice.id}>
          <PracticeChip
            practice={practice}
            score={score.practices[practice.id]}
            onTarget={onTarget}
            note={`${notApplicable} of ${notApplicable + others} say no`}
          />
          {reasons[0] && (
            <Text size="sm" c="dimmed" pl={38}>
              “{reasons[0]}”
            </Text>
          )}
        </div>
      ))}
      <More count={findings.onScope.length - MOST_CHIPS} />
    </Stack>
  )
}

function Unseen({ findings, score, onTarget }: FindingsProps) {
  return (
    <Stack gap={6}>
      <Title order={3}>What people cannot see</Title>
      <Text size="sm">
        {formatShare(score.dontKnowRate)} of all answers are “don’t know”. That is no low level: it says that the work
        is not visible.
      </Text>
      {findings.unseen.slice(0, MOST_CHIPS).map(({ practice, found }) => (
        <PracticeChip
          key={practice.id}
          practice={practice}
          score={score.practices[practice.id]}
          onTarget={onTarget}
          {...(score.respondents > 1 && { note: describeUnknown(found.dontKnow, found.n + found.dontKnow) })}
        />
      ))}
      <More count={findings.unseen.length - MOST_CHIPS} />
    </Stack>
  )
}

function More({ count }: { readonly count: number }) {
  if (count <= 0) return null
  return (
    <Text size="sm" c="dimmed">
      and {count} more: see the map of all practices
    </Text>
  )
}
