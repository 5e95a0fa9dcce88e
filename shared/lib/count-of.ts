/** “1 person”, “3 people”. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Person-days, without needless decimals. */
export function formatDays(days: number): string {
  return Number.isInteger(days) ? String(days) : days.toFixed(1)
}
