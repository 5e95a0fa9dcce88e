import { Stack, Table, Text } from '@mantine/core'
import {
  adviseOnReliability,
  RELIABILITY_ADVICE,
  type ReliabilityState,
} from '#shared/change-policy/reliability-matrix.ts'

const STATES: readonly ReliabilityState[] = (['met', 'missed'] as const).flatMap((slo) =>
  (['low', 'high'] as const).flatMap((toil) =>
    (['high', 'low'] as const).map((satisfaction) => ({ slo, toil, satisfaction })),
  ),
)

/** What to do by objective, toil and satisfaction. */
export function ReliabilityPanel() {
  return (
    <Stack gap="sm" maw={900}>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Caption>
            By objective, toil and the satisfaction of users (The Site Reliability Workbook, table 2-5)
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>SLO</Table.Th>
              <Table.Th>Toil</Table.Th>
              <Table.Th>Satisfaction</Table.Th>
              <Table.Th>What to do</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {STATES.map((state) => (
              <Table.Tr key={`${state.slo} ${state.toil} ${state.satisfaction}`}>
                <Table.Td>{state.slo}</Table.Td>
                <Table.Td>{state.toil}</Table.Td>
                <Table.Td>{state.satisfaction}</Table.Td>
                <Table.Td>{RELIABILITY_ADVICE[adviseOnReliability(state)]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        Whether users are content is for the team to ask them; no file tells it.
      </Text>
    </Stack>
  )
}
