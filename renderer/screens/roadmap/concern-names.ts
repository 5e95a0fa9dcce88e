/** What the team can say matters to it, beside the frameworks. */
export const CONCERN_NAMES = { goal: 'Business goals', pain: 'Pains', risk: 'Risks' } as const
