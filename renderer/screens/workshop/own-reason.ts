const keyOf = (seat: string) => `trefoil.workshop.reason.${seat}`

/** What this person had typed and not cast in this round (`practice/round`); empty where there is nothing. It stays on this device. */
export function recallReason(seat: string, at: string): string {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(seat)) ?? 'null') as { at?: unknown; text?: unknown } | null
    return kept?.at === at && typeof kept.text === 'string' ? kept.text : ''
  } catch {
    return ''
  }
}

/** Keeps what is half typed over a cover, a reload and a crash; an empty text takes it away. */
export function keepReason(seat: string, at: string, text: string): void {
  if (text === '') localStorage.removeItem(keyOf(seat))
  else localStorage.setItem(keyOf(seat), JSON.stringify({ at, text }))
}

/** Takes away what these people had half typed. */
export function forgetReasons(seats: readonly string[]): void {
  for (const seat of seats) localStorage.removeItem(keyOf(seat))
}
