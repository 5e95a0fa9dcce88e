import { formatMedian, formatScore } from '#shared/charts/format-figures.ts'
import classes from './Compare.module.css'
import type { CellStanding } from './cell-standing.ts'

interface Props {
  readonly standing: CellStanding
  /** What the figure is about: “SRE: Key measures”. */
  readonly about: string
  /** Opens where the figure comes from. */
  readonly onExplain: () => void
}

/** The team's own figure, how far apart the practices behind it are, and how many of them are rated. The figure explains itself. */
export function StandingFigure({ standing: { mean, spread, rated, practices }, about, onExplain }: Props) {
  const figure = mean === null ? 'Not rated' : formatScore(mean)
  return (
    <p className={classes.standing}>
      <button
        type="button"
        className={classes.mean}
        aria-label={`${figure}, ${about}. Where it comes from`}
        onClick={onExplain}
      >
        {figure}
      </button>
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
