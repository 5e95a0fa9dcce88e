import { z } from 'zod'
import { isoDate, isoMoment, longText, recordId, shortText } from './text.ts'

/** A service level objective: which share has to be good, of what, over how many days. */
export const slo = z.strictObject({
  /** Of events (requests), or of time (minutes). */
  counts: z.enum(['events', 'time']),
  /** 0 to 1. At 1 there is no budget, and nothing can be divided by it. */
  target: z.number().min(0).max(1),
  /** The window of the budget policy; 28 days unless the team chose another. The window of alerts is another one: always 30 days. */
  windowDays: z.number().int().min(1).max(366),
})
export type Slo = z.infer<typeof slo>

/** A service of a team. Imported events name services; `aliases` are the names under which they know this one. */
export const service = z.strictObject({
  id: recordId,
  teamId: recordId,
  name: shortText.min(1),
  aliases: z.array(shortText.min(1)).max(50),
  slo: slo.nullable(),
  note: longText,
  createdAt: isoMoment,
})
export type Service = z.infer<typeof service>

/** How many events a service had over some days, and how many were bad. For a service whose SLO counts time, incidents tell it. */
export const eventCount = z.strictObject({
  id: recordId,
  teamId: recordId,
  serviceId: recordId,
  from: isoDate,
  to: isoDate,
  valid: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  bad: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** `typed`, or the id of the import that brought it. */
  source: recordId,
})
export type EventCount = z.infer<typeof eventCount>
