import { Stack, Table, Text, Title } from '@mantine/core'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Plan, StepMeasure } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { checkEffects, type EffectCheck } from '#shared/roadmap/check-effects.ts'
import { effectWords, promiseBefore, summariseEffects } from '#shared/roadmap/describe-effects.ts'
import { describeComparison, describeNoted, describeSpans, nameMeasure } from '#shared/roadmap/describe-measured.ts'
import { type MeasuredStep, type MeasuredSteps, measurePromise, movesOf } from '#shared/roadmap/measured-steps.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'
import { measureRecords, useMeasures } from '../../../app/use-measures.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { PROGRESS_NAMES } from '../describe-progress.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly assessment: Assessment
  readonly plan: Plan
  readonly score: AssessmentScore
  /** The latest first. */
  readonly baselines: readonly Baseline[]
}

/** Expected against found: what was due by this assessment, whether it was done, and whether its level or its measure moved. */
export function EffectPanel({ pack, assessment, plan, score, baselines }: Props) {
  const measures = useMeasures(plan.teamId)
  const promise = promiseBefore(baselines, assessment.heldOn)
  if (promise === null) {
    return (
      <Text c="dimmed">
        Nothing promised was due by this assessment. Freeze a plan under “Plan against plan”; the next assessment then
        shows what came of it.
      </Text>
    )
  }
  const measured = measures
    ? measurePromise(measureRecords(measures), { baselines, notes: plan.notes }, assessment.heldOn, Date.now())
    : {}
  const checks = checkEffects({
    promised: promise.baseline,
    notes: plan.notes,
    found: score,
    periodsOver: promise.periodsOver,
    moves: movesOf(plan.notes, measured),
  })
  return (
    <section aria-labelledby="effects-title">
      <Stack gap="sm">
        <Title order={2} id="effects-title">
          What came of “{promise.baseline.name}”
        </Title>
        <Text>
          {summariseEffects(checks)} Found by the assessment of {formatDay(assessment.heldOn)}.
        </Text>
        <Effects pack={pack} checks={checks} notes={plan.notes} measured={measured} />
        <JudgementNote>
          That a level or a measure moved after a step does not prove that the step moved it. Read this as what to talk
          about.
        </JudgementNote>
      </Stack>
    </section>
  )
}

interface EffectsProps {
  readonly pack: ModelPack
  readonly checks: readonly EffectCheck[]
  readonly notes: Plan['notes']
  readonly measured: MeasuredSteps
}

function Effects({ pack, checks, notes, measured }: EffectsProps) {
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Step</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th ta="right">Before</Table.Th>
            <Table.Th ta="right">Found</Table.Th>
            <Table.Th>What came of it</Table.Th>
            <Table.Th>Its measure</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {checks.map((check) => (
            <Table.Tr key={check.step}>
              <Table.Td>
                {titleOf(pack, check.practice)}, level {check.expected}
              </Table.Td>
              <Table.Td>{PROGRESS_NAMES[check.state]}</Table.Td>
              <Table.Td ta="right">{check.before ?? '–'}</Table.Td>
              <Table.Td ta="right">{check.found ?? '–'}</Table.Td>
              <Table.Td>{effectWords(check)}</Table.Td>
              <Table.Td>
                <Measure found={measured[check.step]} noted={notes[check.step]?.measured} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface MeasureProps {
  readonly found: MeasuredStep | undefined
  readonly noted: StepMeasure | undefined
}

function Measure({ found, noted }: MeasureProps) {
  if (!found) return noted ? describeNoted(noted) : '–'
  return (
    <>
      <b>{nameMeasure(found)}.</b> {describeSpans(found)} {describeComparison(found.comparison)}
    </>
  )
}
