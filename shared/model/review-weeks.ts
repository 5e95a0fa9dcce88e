/** After how many weeks a team looks again, where it has not said: a quarter [ours]. */
export const WEEKS_BETWEEN_ASSESSMENTS = 13
