import { Group, NavLink, ScrollArea, Stack, Text } from '@mantine/core'
import {
  IconBook2,
  IconChartDots3,
  IconColumns3,
  IconFileText,
  IconHome,
  IconListCheck,
  IconMessages,
  IconRoute,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { TrefoilMark } from '../components/TrefoilMark.tsx'
import { useApp } from '../store/store.ts'
import { ASSESSMENT_SCREENS } from './assessment-screens.ts'
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
      <NavLink
        key={path}
        href={`#${path}`}
        label={label}
        leftSection={icon}
        active={isActive}
        {...(isActive ? { 'aria-current': 'page' as const } : {})}
        onClick={(event) => {
          event.preventDefault()
          navigate(path)
          onNavigate()
        }}
      />
    )
  }

  return (
    <Stack h="100%" gap={2}>
      <Group gap={10} px="sm" py="xs" mb="xs">
        <TrefoilMark size={28} />
        <Text fw={600} size="lg">
          Trefoil
        </Text>
      </Group>
      <ScrollArea flex={1} type="auto">
        {link('/', 'Home', <IconHome size={18} />)}
        {team && link(`/team/${team.id}`, team.name, <IconUsers size={18} />)}
        {summary && (
          <>
            <Text size="sm" c="dimmed" px="sm" pt="md" pb={4}>
              {summary.title}
            </Text>
            {ASSESSMENT_SCREENS.map(({ id, title }) => link(`/${id}/${summary.assessmentId}`, title, ICONS[id]))}
          </>
        )}
        <Text size="sm" c="dimmed" px="sm" pt="md" pb={4}>
          Workspace
        </Text>
        {link('/models', 'Models', <IconBook2 size={18} />)}
        {link('/settings', 'Settings', <IconSettings size={18} />)}
      </ScrollArea>
    </Stack>
  )
}
