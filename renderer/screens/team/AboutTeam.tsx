import { Group, NativeSelect, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { WEEKS_BETWEEN_ASSESSMENTS } from '#shared/model/review-weeks.ts'
import type { Team } from '#shared/model/team.ts'
import { changeTeam } from '../../store/team-actions.ts'
import { useLines } from './use-lines.ts'

const RHYTHMS = [4, 6, 8, 13, 26, 39, 52].map((weeks) => ({
  value: String(weeks),
  label: weeks === 13 ? '13 weeks, a quarter' : weeks === 52 ? '52 weeks, a year' : `${weeks} weeks`,
}))

/** What is said about the team: shown in the report, and the goals that roadmap steps serve. Saved as typed. */
export function AboutTeam({ team }: { readonly team: Team }) {
  const goals = useLines(team.goals, (lines) => changeTeam(team, { goals: lines.slice(0, 20) }))
  return (
    <Paper withBorder p="lg" component="section" aria-label="About the team">
      <Stack gap="md">
        <Title order={2}>About the team</Title>
        <TextInput
          label="Name"
          value={team.name}
          maxLength={200}
          onChange={(event) => event.currentTarget.value && changeTeam(team, { name: event.currentTarget.value })}
        />
        <Group align="flex-start" grow>
          <TextInput
            label="Group"
            description="Teams of one group stand together in the portfolio"
            value={team.group ?? ''}
            maxLength={200}
            onChange={(event) => changeTeam(team, { group: event.currentTarget.value || undefined })}
          />
          <NativeSelect
            label="Looks again after"
            description="Then it is due on Home, and its figures begin to age"
            value={String(team.reviewWeeks ?? WEEKS_BETWEEN_ASSESSMENTS)}
            data={RHYTHMS}
            onChange={(event) => changeTeam(team, { reviewWeeks: Number(event.currentTarget.value) })}
          />
        </Group>
        <Textarea
          label="What it does"
          autosize
          minRows={2}
          value={team.description}
          onChange={(event) => changeTeam(team, { description: event.currentTarget.value })}
        />
        <Textarea
          label="Whom it serves"
          description="Customers of its services, inside or outside the organisation"
          autosize
          minRows={2}
          value={team.customers}
          onChange={(event) => changeTeam(team, { customers: event.currentTarget.value })}
        />
        <Textarea
          label="What the business wants of it"
          description="One goal per line; steps of the roadmap are tied to them"
          autosize
          minRows={3}
          value={goals.text}
          onChange={(event) => goals.change(event.currentTarget.value)}
        />
      </Stack>
    </Paper>
  )
}
