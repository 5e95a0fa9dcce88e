import { Table } from '@mantine/core'
import type { BallotRow, RefusedBallot } from '#shared/ballot/intake.ts'
import { formatMoment } from '../../../app/ids-and-dates.ts'

interface Props {
  readonly rows: readonly BallotRow[]
  readonly refused: readonly RefusedBallot[]
}

/** Each file: whose it is, and how many of its votes are what. Never what was voted. */
export function BallotTable({ rows, refused }: Props) {
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>File</Table.Th>
            <Table.Th>Who</Table.Th>
            <Table.Th>What is in it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refused.map(({ file, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files of one name may both be refused
            <Table.Tr key={`${file} ${index}`}>
              <Table.Td>{file}</Table.Td>
              <Table.Td>–</Table.Td>
              <Table.Td c="var(--mantine-color-error)">
                <b>Refused.</b> {withoutName(reason, file)}
              </Table.Td>
            </Table.Tr>
          ))}
          {rows.map((row) => (
            <Table.Tr key={`${row.answers.seal} ${row.file}`}>
              <Table.Td>{row.file}</Table.Td>
              <Table.Td>{row.participant}</Table.Td>
              <Table.Td>{describe(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** The file stands in the row already. */
function withoutName(reason: string, file: string): string {
  return reason.startsWith(`${file}, `) || reason.startsWith(`${file}: `) ? reason.slice(file.length + 2) : reason
}

function describe({ state, answers, counts: { fresh, same, changed, late, offAgenda } }: BallotRow): string {
  if (state === 'same-file') return 'The same as another file; it counts once'
  const parts = [
    ...(fresh > 0 ? [`${fresh} new`] : []),
    ...(same > 0 ? [`${same} here already`] : []),
    ...(changed > 0 ? [`${changed} different from what was voted`] : []),
    ...(late > 0 ? [`${late} late: kept, counted only if you count them in`] : []),
    ...(offAgenda > 0 ? [`${offAgenda} not on the agenda any more`] : []),
  ]
  const words = parts.length === 0 ? 'No votes' : parts.join(', ')
  if (state === 'conflict') return `${words}, saved on ${formatMoment(answers.savedAt)}. Decide below`
  return state === 'left-out' ? `${words}. Left out` : words
}
