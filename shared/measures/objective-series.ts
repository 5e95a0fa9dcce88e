import type { Instant } from '../model/delivery-event.ts'
import type { Service, Slo } from '../model/service.ts'
import type { MeasureFacts } from './delivery-facts.ts'
import { eventBudget } from './error-budget.ts'
import type { MeasureValue } from './measure-value.ts'
import { downtimeKnownUntil, eventsWithin, placeIncidents } from './service-facts.ts'
import { timeBudget, windowBefore } from './time-budget.ts'
import { intersectSpans, mergeSpans, type Span, totalLength } from './time-spans.ts'

const DAY_MS = 86_400_000

/** What the team's objectives came to in a period; `n` counts objectives. */
export interface ObjectiveMeasures {
  readonly 'slo-attainment': MeasureValue
  readonly 'budget-left': MeasureValue
}

/** How one objective stood: null where nothing tells it. */
interface ObjectiveRecord {
  readonly isMet: (span: Span) => boolean | null
  readonly leftAt: (moment: Instant) => number | null
}

/**
 * What the objectives came to in each period. Attainment is the share of those that were met over the period, of those of which it is
 * known [ours: the period stands in for the objective's own window]. The budget left is that of the objective's window at the end of the
 * period; of several services the least counts, for it is what stands in the way [ours].
 */
export function objectiveSeries(
  facts: MeasureFacts,
  periods: readonly Span[],
  now: Instant,
): readonly ObjectiveMeasures[] {
  const objectives = facts.services.flatMap((service) => (service.slo ? [{ service, slo: service.slo }] : []))
  const records = objectives.map(({ service, slo }) =>
    slo.counts === 'events' ? byEvents(service, slo, facts) : byTime(service, slo, facts, now),
  )
  const until = objectives.some(({ slo }) => slo.counts === 'time') ? Math.min(now, facts.knownUntil.incident) : now
  return periods.map((period) => {
    const span = { from: period.from, until: Math.min(period.until, now) }
    const met = records.map(({ isMet }) => isMet(span)).filter((each) => each !== null)
    const left = records.map(({ leftAt }) => leftAt(span.until)).filter((each) => each !== null)
    const isOpen = until < period.until
    const share = met.length === 0 ? null : met.filter(Boolean).length / met.length
    return {
      'slo-attainment': { value: share, n: met.length, isOpen },
      'budget-left': { value: left.length === 0 ? null : Math.min(...left), n: left.length, isOpen },
    }
  })
}

function byEvents(service: Service, { target, windowDays }: Slo, { eventCounts }: MeasureFacts): ObjectiveRecord {
  return {
    isMet: (span) => {
      const count = eventsWithin(service, eventCounts, span)
      return count === null || count.valid === 0 ? null : reaches(1 - count.bad / count.valid, target)
    },
    leftAt: (moment) => {
      const count = eventsWithin(service, eventCounts, windowBefore(moment, windowDays))
      const budget = count && eventBudget(target, count.valid, count.bad)
      return budget?.kind === 'counted' ? budget.left : null
    },
  }
}

/** Known while the service was watched; where nobody says when that was, from the team's first incident on. */
function byTime(service: Service, { target, windowDays }: Slo, facts: MeasureFacts, now: Instant): ObjectiveRecord {
  const until = downtimeKnownUntil(service, facts, now)
  const own = facts.incidents.filter((incident) => incident.service === service.name)
  const down = mergeSpans(placeIncidents(own, until))
  const downIn = (span: Span) => down.filter((each) => each.from < span.until && each.until > span.from)
  const known = knownSpans(service, facts, until)
  return {
    isMet: (span) => {
      const seen = intersectSpans(known, [span])
      const length = totalLength(seen)
      return length === 0 ? null : reaches(1 - totalLength(intersectSpans(downIn(span), seen)) / length, target)
    },
    leftAt: (moment) => {
      const window = windowBefore(Math.min(moment, until), windowDays)
      if (moment - DAY_MS * windowDays >= until || intersectSpans(known, [window]).length === 0) return null
      const budget = timeBudget(target, downIn(window), window)
      return budget.kind === 'counted' ? budget.left : null
    },
  }
}

function knownSpans({ name }: Service, { incidents, windows }: MeasureFacts, until: Instant): readonly Span[] {
  if (incidents.length === 0) return []
  const watched = mergeSpans(windows.filter(({ service }) => service === name))
  const first = incidents.reduce((least, { startedAt }) => Math.min(least, startedAt ?? least), until)
  return watched.length > 0 ? intersectSpans(watched, [{ from: 0, until }]) : mergeSpans([{ from: first, until }])
}

/** Exactly the target is met, whatever rounding makes of it. */
function reaches(share: number, target: number): boolean {
  return share >= target - 1e-12
}
