import { Table } from '@mantine/core'
import type { Position } from '#shared/journal/position.ts'
import type { WorkspaceCounts } from '#shared/journal/workspace-counts.ts'
import { formatMoment } from '../../app/ids-and-dates.ts'

interface Props {
  readonly counts: WorkspaceCounts
  readonly position: Position | null
}

/** What a copy holds, and up to when. */
export function RestorableFigures({ counts, position }: Props) {
  const rows = [
    ['Teams', counts.teams],
    ['Assessments', counts.assessments],
    ['Participants', counts.participants],
    ['Answers', counts.answers],
    ['Last change', position ? formatMoment(position.moment) : 'unknown'],
  ] as const
  return (
    <Table variant="vertical" withTableBorder layout="fixed">
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" w={160}>
              {label}
            </Table.Th>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
