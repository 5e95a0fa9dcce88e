import { Checkbox, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import type { Team } from '#shared/model/team.ts'
import type { TeamInterface } from '#shared/model/team-interface.ts'
import { RemoveButton } from '../../components/RemoveButton.tsx'
import { useApp } from '../../store/store.ts'
import { changeTeam } from '../../store/team-actions.ts'

const FACTS = {
  sharesService: 'Both build and run one service: shared code and deploys',
  differentTempo: 'They work at different speeds: days here, months there',
  otherUnit: 'They belong to different parts of the organisation',
  auditDuty: 'Somebody outside has to be shown who changed what',
  hyperReliable: 'A large service whose failure cannot be borne',
} as const
type Fact = keyof typeof FACTS
const FACT_IDS = Object.keys(FACTS) as readonly Fact[]

const NOTHING_SAID: Omit<TeamInterface, 'teamId'> = {
  sharesService: false,
  differentTempo: false,
  otherUnit: false,
  auditDuty: false,
  hyperReliable: false,
  note: '',
}

/** The teams that this one serves, and what holds between them: the portfolio recommends a way of working from it (S14). */
export function TeamInterfaces({ team }: { readonly team: Team }) {
  const teams = useApp((state) => state.teams)
  const serves = (team.serves ?? []).filter(({ teamId }) => teamId in teams)
  const free = Object.values(teams)
    .filter(({ id }) => id !== team.id && !serves.some(({ teamId }) => teamId === id))
    .sort((a, b) => a.name.localeCompare(b.name))
  const change = (next: readonly TeamInterface[]) => changeTeam(team, { serves: [...next] })
  if (serves.length === 0 && free.length === 0) return null
  return (
    <Paper withBorder p="lg" component="section" aria-label="Teams it serves">
      <Stack gap="md">
        <Title order={2}>Teams it serves</Title>
        {serves.map((own) => (
          <Interface
            key={own.teamId}
            name={teams[own.teamId]?.name ?? ''}
            own={own}
            onChange={(to) => change(serves.map((other) => (other.teamId === own.teamId ? to : other)))}
            onRemove={() => change(serves.filter(({ teamId }) => teamId !== own.teamId))}
          />
        ))}
        {free.length > 0 && (
          <NativeSelect
            label="Add a team that it serves"
            maw={360}
            value=""
            data={[{ value: '', label: 'Choose …' }, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) =>
              event.currentTarget.value && change([...serves, { teamId: event.currentTarget.value, ...NOTHING_SAID }])
            }
          />
        )}
      </Stack>
    </Paper>
  )
}

interface InterfaceProps {
  readonly name: string
  readonly own: TeamInterface
  readonly onChange: (to: TeamInterface) => void
  readonly onRemove: () => void
}

function Interface({ name, own, onChange, onRemove }: InterfaceProps) {
  return (
    <Stack gap="xs" component="fieldset" bd="1px solid var(--mantine-color-default-border)" p="md" m={0}>
      <Text component="legend" fw={600} px={4}>
        {name}
      </Text>
      {FACT_IDS.map((fact) => (
        <Checkbox
          key={fact}
          label={FACTS[fact]}
          checked={own[fact]}
          onChange={(event) => onChange({ ...own, [fact]: event.currentTarget.checked })}
        />
      ))}
      <TextInput
        label="Note"
        value={own.note}
        onChange={(event) => onChange({ ...own, note: event.currentTarget.value })}
      />
      <Group>
        <RemoveButton label={`Remove ${name}`} onClick={onRemove} />
      </Group>
    </Stack>
  )
}
