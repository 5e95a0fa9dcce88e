import { type ComponentType, lazy } from 'react'
import { HomeScreen } from '../screens/home/HomeScreen.tsx'
import type { AssessmentScreenProps } from './WithAssessment.tsx'

/** A screen that stands on its own, or one about a single assessment (it gets that assessment's facts as props). */
export type AppRoute =
  | { readonly path: string; readonly kind: 'page'; readonly screen: ComponentType }
  | { readonly path: string; readonly kind: 'assessment'; readonly screen: ComponentType<AssessmentScreenProps> }

const TeamScreen = lazy(() => import('../screens/team/TeamScreen.tsx').then((m) => ({ default: m.TeamScreen })))
const ModelsScreen = lazy(() => import('../screens/models/ModelsScreen.tsx').then((m) => ({ default: m.ModelsScreen })))
const SettingsScreen = lazy(() =>
  import('../screens/settings/SettingsScreen.tsx').then((m) => ({ default: m.SettingsScreen })),
)
const AboutScreen = lazy(() => import('../screens/about/AboutScreen.tsx').then((m) => ({ default: m.AboutScreen })))
const AssessScreen = lazy(() => import('../screens/assess/AssessScreen.tsx').then((m) => ({ default: m.AssessScreen })))
const WorkshopScreen = lazy(() =>
  import('../screens/workshop/WorkshopScreen.tsx').then((m) => ({ default: m.WorkshopScreen })),
)
const ResultsScreen = lazy(() =>
  import('../screens/results/ResultsScreen.tsx').then((m) => ({ default: m.ResultsScreen })),
)
const CompareScreen = lazy(() =>
  import('../screens/compare/CompareScreen.tsx').then((m) => ({ default: m.CompareScreen })),
)
const RoadmapScreen = lazy(() =>
  import('../screens/roadmap/RoadmapScreen.tsx').then((m) => ({ default: m.RoadmapScreen })),
)
const ReportScreen = lazy(() => import('../screens/report/ReportScreen.tsx').then((m) => ({ default: m.ReportScreen })))

/** Every screen: one line each. */
export const ROUTES: readonly AppRoute[] = [
  { path: '/', kind: 'page', screen: HomeScreen },
  { path: '/team/:teamId', kind: 'page', screen: TeamScreen },
  { path: '/models', kind: 'page', screen: ModelsScreen },
  { path: '/settings', kind: 'page', screen: SettingsScreen },
  { path: '/about', kind: 'page', screen: AboutScreen },
  { path: '/assess/:assessmentId/:practiceId?', kind: 'assessment', screen: AssessScreen },
  { path: '/workshop/:assessmentId', kind: 'assessment', screen: WorkshopScreen },
  { path: '/results/:assessmentId', kind: 'assessment', screen: ResultsScreen },
  { path: '/compare/:assessmentId', kind: 'assessment', screen: CompareScreen },
  { path: '/roadmap/:assessmentId', kind: 'assessment', screen: RoadmapScreen },
  { path: '/report/:assessmentId', kind: 'assessment', screen: ReportScreen },
]
