import { Text } from '@mantine/core'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import type { ResultsProps } from '../results/results-props.ts'
import { ArticleNotes } from './ArticleNotes.tsx'
import classes from './Compare.module.css'
import { ComparisonCell } from './ComparisonCell.tsx'

/** The article’s table (S36–S47). Where the page is narrow CSS lays the same table out as cards; browsers still read it as a table. */
export function ComparisonTable(results: ResultsProps) {
  return (
    <>
      <Text c="dimmed" mb="lg" maw={760}>
        What the source article says about the three, in our words. The figure in each cell is your own: the mean of the
        medians of the practices behind it, with the lowest and the highest of them.
      </Text>
      <div className={classes.tableFrame}>
        <table className={classes.table} aria-label="ITIL, DevOps and SRE compared">
          <thead>
            <tr>
              {FRAMEWORKS.map((framework) => (
                <th key={framework} scope="col" className={classes.columnHead} data-framework={framework}>
                  <FrameworkLabel framework={framework} />
                </th>
              ))}
            </tr>
          </thead>
          {results.pack.comparison.map((row) => (
            <tbody key={row.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={classes.rowHead}>
                  {row.title}
                </th>
              </tr>
              <tr>
                {FRAMEWORKS.map((framework) => (
                  <ComparisonCell key={framework} {...results} row={row} framework={framework} />
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
      <ArticleNotes pack={results.pack} />
    </>
  )
}
