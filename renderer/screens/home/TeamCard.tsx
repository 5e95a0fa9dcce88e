import { Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { useLocation } from 'wouter'
import { type AssessmentSummary, isPending } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { MixLine } from '../../components/MixLine.tsx'
import type { NextStep } from './standing.ts'

interface Props {
  readonly team: Team
  readonly latest: AssessmentSummary | null
  readonly next: NextStep
  /** The day of the roadmap's next review, where it has come or is near. */
  readonly review: string | null
  readonly today: string
}

/** A team at a glance: its mix, how far its answers are, and the next thing to do. */
export function TeamCard({ team, latest, next, review, today }: Props) {
  const [, navigate] = useLocation()
  return (
    <Paper withBorder p="lg" component="article" aria-label={team.name}>
      <Stack gap="sm" h="100%">
        <Title order={2}>
          <Anchor href={`#/team/${team.id}`} inherit c="inherit">
            {team.name}
          </Anchor>
        </Title>
        {team.description && (
          <Text c="dimmed" size="sm" lineClamp={2}>
            {team.description}
          </Text>
        )}
        {latest && <MixLine mix={latest.mix} isPending={isPending(latest)} />}
        {latest && latest.answered < latest.asked && (
          <Progress
            value={(100 * latest.answered) / Math.max(1, latest.asked)}
            aria-label={`${latest.answered} of ${latest.asked} answers`}
          />
        )}
        {latest && review && (
          <Text size="sm">
            <Anchor href={`#/roadmap/${latest.assessmentId}`} inherit underline="always">
              Roadmap review
            </Anchor>{' '}
            {review <= today ? 'due since' : 'due on'} {formatDay(review)}
          </Text>
        )}
        <Group justify="space-between" mt="auto" pt="xs">
          <Text size="sm" c="dimmed">
            {describe(next)}
          </Text>
          <NextButton next={next} teamId={team.id} navigate={navigate} />
        </Group>
      </Stack>
    </Paper>
  )
}

function describe(next: NextStep): string {
  switch (next.kind) {
    case 'start':
      return 'No assessment yet'
    case 'answer':
      return next.row.participants === 0
        ? `${next.row.title}: nobody has answered yet`
        : `${next.row.title}: ${next.row.answered} of ${next.row.asked} answers`
    case 'look':
      return `Looked on ${formatDay(next.row.heldOn)}, next on ${formatDay(next.dueOn)}`
    case 'due':
      return `Due since ${formatDay(next.dueOn)}`
  }
}

interface NextButtonProps {
  readonly next: NextStep
  readonly teamId: string
  readonly navigate: (path: string) => void
}

function NextButton({ next, teamId, navigate }: NextButtonProps) {
  if (next.kind === 'answer') {
    return <Button onClick={() => navigate(`/assess/${next.row.assessmentId}`)}>Answer</Button>
  }
  if (next.kind === 'look') {
    return (
      <Button variant="default" onClick={() => navigate(`/results/${next.row.assessmentId}`)}>
        Results
      </Button>
    )
  }
  return <Button onClick={() => navigate(`/team/${teamId}`)}>{next.kind === 'due' ? 'Look again' : 'Start'}</Button>
}
