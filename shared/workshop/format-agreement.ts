/** Van der Eijk's A as it is printed: two decimals, with a minus sign that is one. */
export function formatAgreement(agreement: number): string {
  return agreement.toFixed(2).replace('-', '−')
}
