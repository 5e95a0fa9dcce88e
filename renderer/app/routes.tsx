import type { ComponentType } from 'react'
import { HomeScreen } from '../screens/home/HomeScreen.tsx'
import { lazyPart } from './lazy-part.ts'
import type { AssessmentScreenProps } from './WithAssessment.tsx'

/** A screen that stands on its own, or one about a single assessment (it gets that assessment's facts as props). */
export type AppRoute =
  | { readonly path: string; readonly kind: 'page'; readonly screen: ComponentType }
  | { readonly path: string; readonly kind: 'assessment'; readonly screen: ComponentType<AssessmentScreenProps> }

const TeamScreen = lazyPart(() => import('../screens/team/TeamScreen.tsx').then((m) => m.TeamScreen))
const MeasuresScreen = lazyPart(() => import('../screens/measures/MeasuresScreen.tsx').then((m) => m.MeasuresScreen))
const PolicyScreen = lazyPart(() => import('../screens/policy/PolicyScreen.tsx').then((m) => m.PolicyScreen))
const PortfolioScreen = lazyPart(() =>
  import('../screens/portfolio/PortfolioScreen.tsx').then((m) => m.PortfolioScreen),
)
const ModelsScreen = lazyPart(() => import('../screens/models/ModelsScreen.tsx').then((m) => m.ModelsScreen))
const SettingsScreen = lazyPart(() => import('../screens/settings/SettingsScreen.tsx').then((m) => m.SettingsScreen))
const AboutScreen = lazyPart(() => import('../screens/about/AboutScreen.tsx').then((m) => m.AboutScreen))
const AssessScreen = lazyPart(() => import('../screens/assess/AssessScreen.tsx').then((m) => m.AssessScreen))
const WorkshopScreen = lazyPart(() => import('../screens/workshop/WorkshopScreen.tsx').then((m) => m.WorkshopScreen))
const ResultsScreen = lazyPart(() => import('../screens/results/ResultsScreen.tsx').then((m) => m.ResultsScreen))
const CompareScreen = lazyPart(() => import('../screens/compare/CompareScreen.tsx').then((m) => m.CompareScreen))
const RoadmapScreen = lazyPart(() => import('../screens/roadmap/RoadmapScreen.tsx').then((m) => m.RoadmapScreen))
const ReportScreen = lazyPart(() => import('../screens/report/ReportScreen.tsx').then((m) => m.ReportScreen))

/** Every screen: one line each. */
export const ROUTES: readonly AppRoute[] = [
  { path: '/', kind: 'page', screen: HomeScreen },
  { path: '/team/:teamId', kind: 'page', screen: TeamScreen },
  { path: '/measures/:teamId', kind: 'page', screen: MeasuresScreen },
  { path: '/policy/:teamId', kind: 'page', screen: PolicyScreen },
  { path: '/portfolio', kind: 'page', screen: PortfolioScreen },
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
