/** What can make a practice matter more to a team than its frameworks alone: its business goals, its pains, its risks. */
export const CONCERNS = ['goal', 'pain', 'risk'] as const
export type Concern = (typeof CONCERNS)[number]

/** How much each concern counts where the team has not said. */
export const EVEN_CONCERNS: Readonly<Record<Concern, number>> = { goal: 1, pain: 1, risk: 1 }
