import { Table } from '@mantine/core'
import { columnKey } from '#shared/interchange/events/column-mapping.ts'
import { fieldTitle } from '#shared/interchange/events/field-titles.ts'
import type { PlannedImport } from '#shared/interchange/events/plan-import.ts'
import classes from './Measures.module.css'

/** The first rows as they stand in the file, each column with what it is read as. */
export function FirstRows({ planned: { header, rows, mapping } }: { readonly planned: PlannedImport }) {
  const fieldOf = new Map(
    Object.entries(mapping.columns).map(([field, column]) => [columnKey(column), fieldTitle(field)]),
  )
  return (
    <section
      className={classes.scroll}
      aria-label="First rows of the file"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it
      tabIndex={0}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            {header.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a header may have a name twice
              <Table.Th key={column} className={classes.cell}>
                {name || '(no name)'}
                <br />
                {fieldOf.get(columnKey(name)) ?? 'not read'}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no identity but their place
            <Table.Tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Table.Td key={column} className={classes.cell}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
