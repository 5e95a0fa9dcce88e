import { Table, Text } from '@mantine/core'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { type BaselineChange, type ComparedStep, summariseComparison } from '#shared/roadmap/compare-baseline.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly rows: readonly ComparedStep[]
}

const ORDER: readonly BaselineChange[] = ['later', 'gone', 'done', 'earlier', 'same', 'reached', 'added']

/** Step by step: promised for when, planned for when. Sorted by what asks for a word. */
export function BaselineTable({ pack, rows }: Props) {
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change))
  return (
    <>
      <Text size="sm">{summariseComparison(rows)}</Text>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Step</Table.Th>
              <Table.Th>Promised by</Table.Th>
              <Table.Th>Now</Table.Th>
              <Table.Th>What became of it</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  {titleOf(pack, row.practice)}, level {row.to}
                </Table.Td>
                <Table.Td>{row.promisedFor ? formatDay(row.promisedFor) : '–'}</Table.Td>
                <Table.Td>{row.plannedFor ? formatDay(row.plannedFor) : '–'}</Table.Td>
                <Table.Td>{describeChange(row)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function describeChange({ change, daysLater }: ComparedStep): string {
  const weeks = Math.max(1, Math.round(Math.abs(daysLater) / 7))
  const span = `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`
  switch (change) {
    case 'reached':
      return 'The level is reached'
    case 'done':
      return 'Done, but the level is not there'
    case 'same':
      return 'As promised'
    case 'earlier':
      return `${span} earlier`
    case 'later':
      return `${span} later`
    case 'gone':
      return 'No longer planned'
    case 'added':
      return 'Was not promised'
  }
}
