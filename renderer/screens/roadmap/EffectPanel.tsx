import { Stack, Table, Text, Title } from '@mantine/core'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { checkEffects, type EffectCheck } from '#shared/roadmap/check-effects.ts'
import { effectWords, measuresIn, promiseBefore, summariseEffects } from '#shared/roadmap/describe-effects.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { PROGRESS_NAMES } from './describe-progress.ts'
import { titleOf } from './title-of.ts'

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
  const promise = promiseBefore(baselines, assessment.heldOn)
  if (promise === null) {
    return (
      <Text c="dimmed">
        Nothing promised was due by this assessment. Freeze a plan under “Plan against plan”; the next assessment then
        shows what came of it.
      </Text>
    )
  }
  const checks = checkEffects({
    promised: promise.baseline,
    notes: plan.notes,
    found: score,
    periodsOver: promise.periodsOver,
    measures: measuresIn(plan.notes),
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
        <Effects pack={pack} checks={checks} />
        <JudgementNote>
          That a level moved after a step does not prove that the step moved it. Read this as what to talk about.
        </JudgementNote>
      </Stack>
    </section>
  )
}

function Effects({ pack, checks }: { readonly pack: ModelPack; readonly checks: readonly EffectCheck[] }) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Step</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th ta="right">Level before</Table.Th>
            <Table.Th ta="right">Expected</Table.Th>
            <Table.Th ta="right">Found</Table.Th>
            <Table.Th>What came of it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {checks.map((check) => (
            <Table.Tr key={check.step}>
              <Table.Td>{titleOf(pack, check.practice)}</Table.Td>
              <Table.Td>{PROGRESS_NAMES[check.state]}</Table.Td>
              <Table.Td ta="right">{check.before ?? '–'}</Table.Td>
              <Table.Td ta="right">{check.expected}</Table.Td>
              <Table.Td ta="right">{check.found ?? '–'}</Table.Td>
              <Table.Td>{effectWords(check)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
