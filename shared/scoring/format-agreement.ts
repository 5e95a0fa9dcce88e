/** Two decimals with a dash for minus that every bundled font has. */
export function formatAgreement(value: number | null): string {
  if (value === null) return '–'
  const digits = Math.abs(value).toFixed(2)
  return value < 0 && digits !== '0.00' ? `–${digits}` : digits
}
