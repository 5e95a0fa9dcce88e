const KEY = 'trefoil-started'

/**
 * Whether Trefoil was started in this profile before. A hint that saves the first start from opening its database twice; nothing rests on
 * it, for the browser may forget it, or keep it longer than the database.
 */
export function wasStartedHere(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}

/** To be remembered when the database is open. */
export function noteStart(): void {
  try {
    localStorage.setItem(KEY, 'yes')
  } catch {
    // Where nothing can be kept the next start asks again.
  }
}
