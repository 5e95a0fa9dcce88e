import { formatMedian, formatScore } from '#shared/charts/format-figures.ts'
import classes from './Compare.module.css'
import type { CellStanding } from './cell-standing.ts'

/** The team's own figure, how far apart the practices behind it are, and how many of them are rated. */
export function StandingFigure({ standing: { mean, spread, rated, practices } }: { readonly standing: CellStanding }) {
  return (
    <p className={classes.standing}>
      <span className={classes.mean}>{mean === null ? 'Not rated' : formatScore(mean)}</span>
      <span className={classes.about}>
        {mean !== null && 'of 5'}
        {spread &&
          spread.lo !== spread.hi &&
          `, practices from ${formatMedian(spread.lo)} to ${formatMedian(spread.hi)}`}
        {rated < practices && `${mean === null ? '' : '; '}${rated} of ${practices} rated`}
      </span>
    </p>
  )
}
