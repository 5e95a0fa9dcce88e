import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { ShowMore } from '../../components/ShowMore.tsx'
import classes from './Portfolio.module.css'

interface Props<Item> {
  readonly items: readonly Item[]
  /** How many rows are shown at first, and how many more at each press. */
  readonly step: number
  readonly columns: readonly string[]
  /** The row of an item, which begins with its head. */
  readonly children: (item: Item) => ReactNode
}

/** A table of the portfolio that may have a row for every team, in portions. */
export function LongTable<Item>({ items, step, columns, children }: Props<Item>) {
  return (
    <ShowMore items={items} step={step}>
      {(shown) => (
        <Table.ScrollContainer minWidth={720}>
          <table className={classes.list}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{shown.map(children)}</tbody>
          </table>
        </Table.ScrollContainer>
      )}
    </ShowMore>
  )
}
