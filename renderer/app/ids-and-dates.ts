import { makeId } from '#shared/lib/ids.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'

/** A new record id; here, at the edge, is where chance comes in. */
export function newId(): string {
  const [seedA = 0, seedB = 0] = crypto.getRandomValues(new Uint32Array(2))
  const [a, b] = [seededRandom(seedA), seededRandom(seedB)]
  return makeId(() => (a() + b()) % 1)
}

/** Where a sequence by chance begins. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

/** Today's day where the user is, `2026-03-31`. */
export function today(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** This moment in UTC, `2026-03-31T09:30:00.000Z`. */
export function nowMoment(): string {
  return new Date().toISOString()
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `31 March 2026`. */
export function formatDay(isoDay: string): string {
  return dayFormat.format(new Date(`${isoDay}T00:00:00Z`))
}

const momentFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** `31 March 2026 at 09:30`, in the user's own time. */
export function formatMoment(isoMoment: string): string {
  return momentFormat.format(new Date(isoMoment))
}
