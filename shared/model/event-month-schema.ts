import { z } from 'zod'
import { type EventMonth, MOST_EVENTS_A_MONTH } from './event-month.ts'
import { recordId, shortText } from './text.ts'

/** Milliseconds since 1970 in UTC, to the year 9999. */
const instant = z.number().int().min(0).max(253_402_300_799_999)
const time = instant.nullable()
const flag = z.boolean().nullable()
const source = z.number().int().min(0).max(49)

const head = {
  id: recordId,
  teamId: recordId,
  month: z.union([z.literal('undated'), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-03')]),
  sources: z.array(recordId).max(50),
}

/** One month of events of one kind. */
export const eventMonth = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('incident'),
    rows: z
      .array(z.tuple([shortText, shortText, shortText, shortText, time, time, flag, source]))
      .max(MOST_EVENTS_A_MONTH),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('deployment'),
    rows: z.array(z.tuple([shortText, shortText, shortText, instant, flag, source])).max(MOST_EVENTS_A_MONTH),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('change'),
    rows: z.array(z.tuple([shortText, shortText, shortText, time, time, flag, flag, source])).max(MOST_EVENTS_A_MONTH),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('window'),
    rows: z.array(z.tuple([shortText, instant, instant, source])).max(MOST_EVENTS_A_MONTH),
  }),
]) satisfies z.ZodType<EventMonth>
