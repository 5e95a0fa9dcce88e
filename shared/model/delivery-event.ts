/** A moment as milliseconds since 1970 in UTC: a hundred thousand of them are compared and stored without being parsed. */
export type Instant = number

/** Something that went wrong with a service. Both times may be unknown; one without an end is still going on, or nobody wrote it down. */
export interface Incident {
  /** The source's own id; empty where it has none. */
  readonly id: string
  readonly service: string
  readonly title: string
  /** The class of outage by which budgets are summed up: a cause or category where the source has one, else how severe it was. */
  readonly severity: string
  readonly startedAt: Instant | null
  readonly resolvedAt: Instant | null
  /** Whether it was handed to somebody else; null where the source does not say. */
  readonly escalated: boolean | null
}

/** Something that went live. */
export interface Deployment {
  readonly id: string
  readonly service: string
  readonly version: string
  readonly deployedAt: Instant
  /** Whether it had to be rolled back, fixed or patched; null where the source does not say. */
  readonly failed: boolean | null
}

/** One change on its way to users: a commit of a release, or a change request. */
export interface Change {
  readonly id: string
  readonly service: string
  /** The release that carried it: a commit may go out with several. */
  readonly release: string
  readonly committedAt: Instant | null
  /** Null while it is not live. */
  readonly deployedAt: Instant | null
  /** Whether it went to the change advisory board; null where the source does not say. */
  readonly atBoard: boolean | null
  readonly failed: boolean | null
}

/** From when until when a service was watched: outside of it, silence says nothing. */
export interface ObservationWindow {
  readonly service: string
  readonly from: Instant
  readonly until: Instant
}

/** What each kind of file holds, one row each. */
export interface DeliveryEvents {
  readonly incident: Incident
  readonly deployment: Deployment
  readonly change: Change
  readonly window: ObservationWindow
}
export type EventKind = keyof DeliveryEvents
