/** “A, B and 3 more”: the first few names and how many there are besides. A single one more is named: that takes no more room. */
export function listSome(names: readonly string[], most: number): string {
  const rest = names.length - most
  return rest > 1 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ')
}
