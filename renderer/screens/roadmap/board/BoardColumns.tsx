import { formatDays, formatShortDay } from '#shared/charts/format-figures.ts'
import type { TimelineLayout } from '#shared/charts/roadmap-layout.ts'
import type { Placements } from '#shared/roadmap/placements.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import classes from './Board.module.css'

interface Props {
  readonly roadmap: Pick<Roadmap, 'periods' | 'problem'>
  readonly layout: TimelineLayout
  /** Of the card that is being dragged; null while none is. */
  readonly placements: Placements | null
  readonly over: number | null
}

/** The periods: name, days, and how much is used of each limit. While a card is dragged, where it can go and why not elsewhere. */
export function BoardColumns({ roadmap, layout, placements, over }: Props) {
  const { capacity, capacityOf = {}, maxSteps } = roadmap.problem
  return layout.columns.map(({ x, width }, index) => {
    const period = roadmap.periods[index]
    if (!period) return null
    const reason = placements?.[index]
    return (
      <div
        key={period.index}
        className={classes.column}
        style={{ left: x, width, height: layout.bottom }}
        data-state={placements ? (reason === null ? 'possible' : 'impossible') : undefined}
        data-over={index === over || undefined}
      >
        <div className={classes.head}>
          <span className={classes.period}>{period.label}</span>
          <span className={classes.used}>
            {formatDays(period.daysUsed)} of {formatDays(capacity)} d
          </span>
          <span className={classes.dates}>
            {withoutYear(formatShortDay(period.startsOn))} – {formatShortDay(period.endsOn)}
          </span>
          <span className={classes.bar} aria-hidden="true">
            <span style={{ width: `${capacity > 0 ? Math.min(100, (100 * period.daysUsed) / capacity) : 0}%` }} />
          </span>
          <Line name="Practices" figures={`${period.practices} of ${maxSteps}`} />
          {Object.entries(period.daysOf).map(([skill, days]) => (
            <Line key={skill} name={skill} figures={`${formatDays(days)} of ${formatDays(capacityOf[skill] ?? 0)} d`} />
          ))}
        </div>
        {reason && <p className={classes.reason}>{reason}</p>}
      </div>
    )
  })
}

/** The year stands once, at the end of the period: a narrow column has no room for two. */
function withoutYear(day: string): string {
  return day.replace(/ \d{4}$/, '')
}

function Line({ name, figures }: { readonly name: string; readonly figures: string }) {
  return (
    <span className={classes.line}>
      <span title={name}>{name}</span>
      <span>{figures}</span>
    </span>
  )
}
