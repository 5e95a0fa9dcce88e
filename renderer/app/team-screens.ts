/** The screens of one team; the first is its own page. */
export const TEAM_SCREENS = ['team', 'measures', 'policy'] as const

/** Whether an address such as `/measures/shop` is about a team. */
export function isTeamScreen(screen: string | undefined): boolean {
  return TEAM_SCREENS.some((one) => one === screen)
}
