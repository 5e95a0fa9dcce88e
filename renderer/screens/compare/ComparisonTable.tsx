import { Text } from '@mantine/core'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import type { ResultsProps } from '../results/results-props.ts'
import { ArticleNotes } from './ArticleNotes.tsx'
import classes from './Compare.module.css'
import { ComparisonCell } from './ComparisonCell.tsx'

/**
 * The article's table (S36–S47). Where the page is narrow the same table is laid out as cards; the roles keep it a table for screen
 * readers, which else forget it with the change of display.
 */
export function ComparisonTable(results: ResultsProps) {
  return (
    <>
      <Text c="dimmed" mb="lg" maw={760}>
        What the source article says about the three, in our words. The figure in each cell is your own: the mean of the
        medians of the practices behind it, with the lowest and the highest of them.
      </Text>
      {/* biome-ignore lint/a11y/noRedundantRoles: needed where CSS lays the table out as cards */}
      <table className={classes.table} role="table" aria-label="ITIL, DevOps and SRE compared">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            {FRAMEWORKS.map((framework) => (
              // biome-ignore lint/a11y/noRedundantRoles: as above
              <th key={framework} role="columnheader" scope="col" data-framework={framework}>
                <FrameworkLabel framework={framework} />
              </th>
            ))}
          </tr>
        </thead>
        {results.pack.comparison.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: as above
          <tbody key={row.id} role="rowgroup">
            {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
            <tr role="row">
              <th role="rowheader" scope="rowgroup" colSpan={3} className={classes.rowHead}>
                {row.title}
              </th>
            </tr>
            {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
            <tr role="row">
              {FRAMEWORKS.map((framework) => (
                <ComparisonCell key={framework} {...results} row={row} framework={framework} />
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <ArticleNotes pack={results.pack} />
    </>
  )
}
