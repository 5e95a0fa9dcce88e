import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatRange, formatScore } from '#shared/charts/format-figures.ts'
import { type Figure, formatDifference, MEANING_WORDS, readDifference } from '#shared/scoring/read-difference.ts'
import classes from './Compare.module.css'

export interface DifferenceRow {
  readonly id: string
  readonly name: ReactNode
  readonly from: Figure
  readonly to: Figure
}

interface Props {
  readonly title: string
  readonly heads: readonly [from: string, to: string]
  readonly rows: readonly DifferenceRow[]
}

/** Figures of two assessments with their spread, the difference, and what it may mean. */
export function DifferenceTable({ title, heads, rows }: Props) {
  return (
    <section aria-label={title}>
      <Title order={3} mb="xs">
        {title}
      </Title>
      <table className={classes.differences}>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes.hidden}>Name</span>
            </th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, from, to }) => {
            const meaning = readDifference(from, to)
            return (
              <tr key={id} data-meaning={meaning}>
                <th scope="row">{name}</th>
                <FigureCell figure={from} />
                <FigureCell figure={to} />
                <td>
                  <strong>{formatDifference(from.value, to.value)}</strong>
                  <span className={classes.range}>{MEANING_WORDS[meaning]}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function FigureCell({ figure: { value, interval } }: { readonly figure: Figure }) {
  return (
    <td>
      {formatScore(value)}
      <span className={classes.range}>{formatRange(interval)}</span>
    </td>
  )
}
