const MINUTE_MS = 60_000

/** “1 h 12 min”, “45 min”, “under a minute”. */
export function formatDuration(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS)
  if (minutes < 1) return 'under a minute'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** “3.5 min”: what one practice takes or may take. */
export function formatPace(ms: number): string {
  const minutes = ms / MINUTE_MS
  return minutes < 10 ? `${minutes.toFixed(1)} min` : `${Math.round(minutes)} min`
}

/** “48 min left”, “6 min over”. */
export function formatLeft(ms: number): string {
  return ms >= 0 ? `${formatDuration(ms)} left` : `${formatDuration(-ms)} over`
}
