import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RequestedAction } from '../store/app-state.ts'
import { redo, undo } from '../store/commit.ts'
import { ASSESSMENT_SCREENS } from './assessment-screens.ts'
import { formatDay } from './ids-and-dates.ts'

/** Something that the palette reaches: a place, or something to do. */
export type PaletteEntry = {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly group: string
  /** Further words under which it is looked for. */
  readonly keywords?: string
} & (
  | { readonly path: string /** What the screen there is to do at once. */; readonly asks?: RequestedAction }
  | { readonly run: () => void }
)

interface Context {
  readonly pack: ModelPack
  readonly teams: Readonly<Record<string, Team>>
  readonly summaries: Readonly<Record<string, AssessmentSummary>>
  readonly assessmentId: string | null
  /** Of the page on screen, or of the assessment at hand. */
  readonly teamId: string | null
  readonly setTheme: (theme: 'light' | 'dark' | 'auto') => void
}

/**
 * All that the palette offers here; practices lead to their question in the assessment at hand. Its list is cut off: what there is most of
 * comes last.
 */
export function paletteEntries(context: Context): readonly PaletteEntry[] {
  return [...screens(context), ...actions(context), ...teams(context), ...practices(context)]
}

const PAGES: readonly PaletteEntry[] = [
  { id: 'home', label: 'Home', description: 'Teams and what is due', group: 'Screens', path: '/' },
  {
    id: 'portfolio',
    label: 'Portfolio',
    description: 'All teams side by side, what they share, who could help whom',
    group: 'Screens',
    path: '/portfolio',
  },
  {
    id: 'models',
    label: 'Models',
    description: 'What is asked, and where it comes from',
    group: 'Screens',
    path: '/models',
  },
  {
    id: 'settings',
    label: 'Settings',
    description: 'Workspace, files, appearance',
    group: 'Screens',
    path: '/settings',
  },
  { id: 'about', label: 'About Trefoil', description: 'Versions and licences', group: 'Screens', path: '/about' },
]

const GENERAL: readonly PaletteEntry[] = [
  action('new-team', 'New team', 'Give it a name and start', '/'),
  action('bring-in', 'Bring in a file', 'A workspace, a backup or answers', '/settings'),
  action('take-out', 'Take out the workspace', 'Save all of it to one file', '/settings'),
  action('encrypted-backup', 'Make an encrypted backup', 'A file that only its passphrase opens', '/settings'),
  action('check-restore', 'Check that a restore would work', 'From the second copy; changes nothing', '/settings'),
]

/** Something that a screen does. */
function action(asks: RequestedAction, label: string, description: string, path: string): PaletteEntry {
  return { id: `action:${asks}`, label, description, group: 'Actions', path, asks }
}

function actions({ teams: all, summaries, teamId, assessmentId, setTheme }: Context): readonly PaletteEntry[] {
  const team = teamId === null ? undefined : all[teamId]
  const title = assessmentId === null ? undefined : summaries[assessmentId]?.title
  const ofTeam = team
    ? [
        action('new-assessment', 'New assessment', `For ${team.name}`, `/team/${team.id}`),
        action(
          'import-measures',
          'Import incidents, deployments or changes',
          `For ${team.name}`,
          `/measures/${team.id}`,
        ),
      ]
    : []
  const ofAssessment = title
    ? [
        action('make-report', 'Make the report (PDF)', title, `/report/${assessmentId}`),
        action('answer-keys', 'Keys for answering', 'What each key does', `/assess/${assessmentId}`),
      ]
    : []
  return [
    { id: 'undo', label: 'Undo', description: 'Take back the last change', group: 'Actions', run: undo },
    { id: 'redo', label: 'Redo', description: 'Do it again', group: 'Actions', run: redo },
    ...ofTeam,
    ...ofAssessment,
    ...GENERAL,
    theme('Light theme', 'Kept on this device', () => setTheme('light')),
    theme('Dark theme', 'Kept on this device', () => setTheme('dark')),
    theme('Theme of the system', 'Light or dark as the system is', () => setTheme('auto')),
  ]
}

function theme(label: string, description: string, run: () => void): PaletteEntry {
  return { id: label, label, description, group: 'Actions', run }
}

function screens({ assessmentId, summaries }: Context): readonly PaletteEntry[] {
  const summary = assessmentId ? summaries[assessmentId] : undefined
  if (!summary) return PAGES
  const ofAssessment = ASSESSMENT_SCREENS.map(({ id, title }) => ({
    id: `screen:${id}`,
    label: title,
    description: summary.title,
    group: 'Screens',
    path: `/${id}/${summary.assessmentId}`,
  }))
  return [...ofAssessment, ...PAGES]
}

function teams({ teams: all, summaries }: Context): readonly PaletteEntry[] {
  const rowsByTeam = Map.groupBy(Object.values(summaries), (row) => row.teamId)
  return Object.values(all).flatMap((team) => [
    { id: `team:${team.id}`, label: team.name, description: 'Team', group: 'Teams', path: `/team/${team.id}` },
    {
      id: `measures:${team.id}`,
      label: `${team.name}: Measures`,
      description: 'Figures, error budgets, files',
      group: 'Teams',
      path: `/measures/${team.id}`,
    },
    {
      id: `policy:${team.id}`,
      label: `${team.name}: Change policy`,
      description: 'Walk a change through, overrides, calendar',
      group: 'Teams',
      path: `/policy/${team.id}`,
    },
    ...(rowsByTeam.get(team.id) ?? []).map((row) => ({
      id: `assessment:${row.assessmentId}`,
      label: `${team.name}: ${row.title}`,
      description: `Results of ${formatDay(row.heldOn)}`,
      group: 'Assessments',
      path: `/results/${row.assessmentId}`,
    })),
  ])
}

function practices({ pack, assessmentId }: Context): readonly PaletteEntry[] {
  return pack.practices.map((practice) => ({
    id: `practice:${practice.id}`,
    label: practice.title,
    description: practice.question,
    group: 'Practices',
    // The plain title may lack what people in the trade say: “SLO”, “CI”, “toil”.
    keywords: practice.id.replaceAll('-', ' '),
    path: assessmentId ? `/assess/${assessmentId}/${practice.id}` : '/models',
  }))
}
