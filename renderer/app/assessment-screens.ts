/** The screens of one assessment, in the order in which a team walks through them. */
export const ASSESSMENT_SCREENS = [
  { id: 'assess', title: 'Assess' },
  { id: 'workshop', title: 'Workshop' },
  { id: 'results', title: 'Results' },
  { id: 'compare', title: 'Compare' },
  { id: 'roadmap', title: 'Roadmap' },
  { id: 'report', title: 'Report' },
] as const
