import { z } from 'zod'

/** A record's id: what `makeId` gives, or a readable one from a file; safe as a key and in a file name. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:_-]{0,79}$/i, 'an id of letters, digits, “-”, “_” or “:”, at most 80 characters')
/** An id of a practice, dimension or model: kebab-case, never changed once released. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case')
  .max(80)
/** A calendar day, `2026-03-31`. */
export const isoDate = z.iso.date()
/** A moment in UTC, `2026-03-31T09:30:00Z`. */
export const isoMoment = z.iso.datetime()
/** A name that fits on one line. */
export const shortText = z.string().max(200)
/** Plain text that a person typed: a comment, a reason, a note. */
export const longText = z.string().max(10_000)
