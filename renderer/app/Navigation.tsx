import {
  IconBook2,
  IconChartDots3,
  IconColumns3,
  IconFileText,
  IconGauge,
  IconGitPullRequest,
  IconHome,
  IconLayoutGrid,
  IconListCheck,
  IconMessages,
  IconRoute,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import plain from '../components/plain/plain.module.css'
import { TrefoilMark } from '../components/TrefoilMark.tsx'
import { useApp } from '../store/store.ts'
import { ASSESSMENT_SCREENS } from './assessment-screens.ts'
import classes from './Navigation.module.css'
import { useCurrentAssessmentId } from './use-current-assessment-id.ts'

const ICONS = {
  assess: <IconListCheck size={18} />,
  workshop: <IconMessages size={18} />,
  results: <IconChartDots3 size={18} />,
  compare: <IconColumns3 size={18} />,
  roadmap: <IconRoute size={18} />,
  report: <IconFileText size={18} />,
} as const

/** The way around: Home, the assessment at hand with its screens, and the workspace's own pages. */
export function Navigation({ onNavigate }: { readonly onNavigate: () => void }) {
  const [location, navigate] = useLocation()
  const assessmentId = useCurrentAssessmentId()
  const summary = useApp((state) => (assessmentId ? state.summaries[assessmentId] : undefined))
  const team = useApp((state) => (summary ? state.teams[summary.teamId] : undefined))

  function link(path: string, label: string, icon: ReactNode) {
    const isActive = path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`)
    return (
      <a
        key={path}
        href={`#${path}`}
        className={classes.link}
        {...(isActive ? { 'aria-current': 'page' as const } : {})}
        onClick={(event) => {
          event.preventDefault()
          navigate(path)
          onNavigate()
        }}
      >
        {icon}
        <span>{label}</span>
      </a>
    )
  }

  return (
    <>
      <div className={classes.brand}>
        <TrefoilMark size={28} />
        <p className={`${plain.text} ${plain.large} ${plain.strong}`}>Trefoil</p>
      </div>
      <div className={classes.links}>
        {link('/', 'Home', <IconHome size={18} />)}
        {team && link(`/team/${team.id}`, team.name, <IconUsers size={18} />)}
        {team && link(`/measures/${team.id}`, 'Measures', <IconGauge size={18} />)}
        {team && link(`/policy/${team.id}`, 'Change policy', <IconGitPullRequest size={18} />)}
        {summary && (
          <>
            <SectionName>{summary.title}</SectionName>
            {ASSESSMENT_SCREENS.map(({ id, title }) => link(`/${id}/${summary.assessmentId}`, title, ICONS[id]))}
          </>
        )}
        <SectionName>Workspace</SectionName>
        {link('/portfolio', 'Portfolio', <IconLayoutGrid size={18} />)}
        {link('/models', 'Models', <IconBook2 size={18} />)}
        {link('/settings', 'Settings', <IconSettings size={18} />)}
      </div>
    </>
  )
}

function SectionName({ children }: { readonly children: ReactNode }) {
  return <p className={`${plain.text} ${plain.small} ${plain.dimmed} ${classes.section}`}>{children}</p>
}
