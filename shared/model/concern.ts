/** What can make a practice matter more to a team than its frameworks alone: its business goals, its pains, its risks. */
export const CONCERNS = ['goal', 'pain', 'risk'] as const
export type Concern = (typeof CONCERNS)[number]
