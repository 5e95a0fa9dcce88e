/** How much is left of an allowance, and when that was known (milliseconds). */
export interface Bucket {
  readonly left: number
  readonly at: number
}

export interface Allowance {
  /** So many at once. */
  readonly burst: number
  readonly perSecond: number
}

/** Takes one from the allowance; `isAllowed` is false where nothing is left, and nothing is taken. A new client begins with all. */
export function takeOne(
  bucket: Bucket | undefined,
  { burst, perSecond }: Allowance,
  now: number,
): { readonly bucket: Bucket; readonly isAllowed: boolean } {
  const passed = bucket ? Math.max(0, now - bucket.at) : 0
  const left = bucket ? Math.min(burst, bucket.left + (passed / 1000) * perSecond) : burst
  return left < 1
    ? { bucket: { left, at: now }, isAllowed: false }
    : { bucket: { left: left - 1, at: now }, isAllowed: true }
}
