import { Table, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'

export interface DataRow {
  readonly key: string
  /** As many as there are columns. */
  readonly cells: readonly ReactNode[]
  readonly isStrong?: boolean
}

interface Props {
  readonly caption?: string
  readonly columns: readonly string[]
  /** What its last column, after those named, is for; nobody needs to read it who sees the buttons there. */
  readonly action?: string
  readonly rows: readonly DataRow[]
  /** In pixels; what has less room scrolls. */
  readonly minWidth?: number
}

/** Rows of facts, as every screen shows them: the caption before what it is about, and wide ones scroll by themselves. */
export function DataTable({ caption, columns, action, rows, minWidth = 420 }: Props) {
  return (
    <Table.ScrollContainer minWidth={minWidth}>
      <Table captionSide="top">
        {caption !== undefined && <Table.Caption ta="left">{caption}</Table.Caption>}
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
            {action !== undefined && (
              <Table.Th>
                <VisuallyHidden>{action}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells, isStrong = false }) => (
            <Table.Tr key={key} fw={isStrong ? 600 : 400}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <Table.Td key={column}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
