import type { SpanComparison, Spread } from '#shared/measures/compare-spans.ts'
import type { MetricUnit } from '#shared/model/metric.ts'
import { describeSpread } from '#shared/roadmap/describe-measured.ts'
import classes from '../Roadmap.module.css'

interface Props {
  readonly unit: MetricUnit
  readonly comparison: SpanComparison
}

/** The spread of a measure before and after, on one scale: the bar from the lowest to the highest value, the stroke at the median. */
export function SpreadBars({ unit, comparison: { before, after } }: Props) {
  const known = [before, after].filter((spread) => spread !== null)
  const low = Math.min(...known.map((spread) => spread.low))
  const high = Math.max(...known.map((spread) => spread.high))
  const place = (value: number) => `${high > low ? (100 * (value - low)) / (high - low) : 50}%`
  return (
    <dl className={classes.spreads}>
      {(
        [
          ['Before', before],
          ['After', after],
        ] as const
      ).map(([name, spread]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Bar spread={spread} place={place} />
            {describeSpread(spread, unit)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface BarProps {
  readonly spread: Spread | null
  readonly place: (value: number) => string
}

function Bar({ spread, place }: BarProps) {
  return (
    <span className={classes.band} aria-hidden="true">
      {spread && (
        <>
          <span style={{ left: place(spread.low), right: `calc(100% - ${place(spread.high)})` }} />
          <b style={{ left: place(spread.median) }} />
        </>
      )}
    </span>
  )
}
