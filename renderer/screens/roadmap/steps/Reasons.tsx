import { Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { CONCERN_NAMES } from '#shared/model/concern.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { describeDays } from './describe-step.ts'

interface Props {
  readonly assessmentId: string
  readonly step: RoadmapStep
}

/** “Why is this here?”: the answers, the rule and the weights behind a step. */
export function Reasons({ assessmentId, step }: Props) {
  const { why } = step
  return (
    <Stack gap="xl">
      <section>
        <Title order={3}>What you answered</Title>
        <Text>{why.answers}</Text>
        <Anchor component={Link} href={`/assess/${assessmentId}/${step.practice}`}>
          See the question and the answers
        </Anchor>
      </section>
      <section>
        <Title order={3}>{step.period === null ? 'Why it is not planned' : 'Why it is here'}</Title>
        <Text>{why.rule}</Text>
      </section>
      <section>
        <Title order={3}>What it is worth</Title>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{why.concerns.length > 0 ? 'Framework or concern' : 'Framework'}</Table.Th>
              <Table.Th ta="right">Your weight</Table.Th>
              <Table.Th ta="right">Affinity</Table.Th>
              <Table.Th ta="right">Levels</Table.Th>
              <Table.Th ta="right">Value</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {why.weights.map((part) => (
              <Table.Tr key={part.framework}>
                <Table.Td>{FRAMEWORK_NAMES[part.framework]}</Table.Td>
                <Table.Td ta="right">{part.weight}</Table.Td>
                <Table.Td ta="right">{part.affinity}</Table.Td>
                <Table.Td ta="right">{part.gain}</Table.Td>
                <Table.Td ta="right">{part.value.toFixed(2)}</Table.Td>
              </Table.Tr>
            ))}
            {why.concerns.map((part) => (
              <Table.Tr key={part.concern}>
                <Table.Td>{CONCERN_NAMES[part.concern]}</Table.Td>
                <Table.Td ta="right">{part.weight}</Table.Td>
                <Table.Td ta="right">{part.affinity}</Table.Td>
                <Table.Td ta="right">{part.gain}</Table.Td>
                <Table.Td ta="right">{part.value.toFixed(2)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text mt="xs">
          Together {step.value.toFixed(2)} for {describeDays(step.effort)}: {why.valuePerDay.toFixed(2)} a day.
        </Text>
      </section>
      <JudgementNote>
        Affinities, efforts and this way of ranking are not published figures. Change the weights and targets, and the
        plan follows.{why.concerns.length > 0 && ' What counts for your goals, pains and risks is your own judgement.'}
      </JudgementNote>
    </Stack>
  )
}
