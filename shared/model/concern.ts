/** What can make a practice matter more to a team than its frameworks alone: its business goals, its pains, its risks. */
export const CONCERNS = ['goal', 'pain', 'risk'] as const
export type Concern = (typeof CONCERNS)[number]

/** How the team reads them. */
export const CONCERN_NAMES: Readonly<Record<Concern, string>> = { goal: 'Business goals', pain: 'Pains', risk: 'Risks' }

/** How much each concern counts where the team has not said. */
export const EVEN_CONCERNS: Readonly<Record<Concern, number>> = { goal: 1, pain: 1, risk: 1 }

/** How strongly a practice bears on a concern, as a team can say it: three answers, which two people judge alike [ours]. */
export const BEARINGS = [
  { value: 0, name: 'None' },
  { value: 0.5, name: 'Some' },
  { value: 1, name: 'Strong' },
] as const

/** “Some”; a value that only a file can have is its number. */
export function nameOfBearing(value: number): string {
  return BEARINGS.find((bearing) => bearing.value === value)?.name ?? String(value)
}
