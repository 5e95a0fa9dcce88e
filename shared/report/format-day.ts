const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-03-31` as “31 March 2026”; anything else as it stands. */
export function formatDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-')
  const name = MONTHS[Number(month) - 1]
  return year && day && name ? `${Number(day)} ${name} ${year}` : isoDay
}
