import { Button, Group, NumberInput, Paper, Stack, Switch, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { TeamPolicy } from '#shared/model/team-policy.ts'
import { makeChangePolicySheet } from '#shared/report/change-policy-sheet.ts'
import { today } from '../../app/ids-and-dates.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { putMeasure } from '../../store/measure-actions.ts'
import { useApp } from '../../store/store.ts'
import { APP_VERSION } from '../../version.ts'
import { useReportFile } from '../report/use-report-file.ts'
import type { PolicyProps } from './policy-props.ts'

/** What the team has decided about its changes, and the page for the wall. */
export function SwitchesPanel(props: PolicyProps) {
  const { team, measures, policy, standings } = props
  const paper = useApp(({ settings }) => settings.paper)
  const sheet = useMemo(() => {
    const kept = { policy, services: standings, freezes: Object.values(measures.freezes) }
    return makeChangePolicySheet({ team: team.name, measures: kept, madeOn: today(), paper, appVersion: APP_VERSION })
  }, [team.name, policy, standings, measures.freezes, paper])
  const file = useReportFile(sheet)
  const change = (fields: Partial<TeamPolicy>) =>
    putMeasure(
      'change of the policy',
      'teamPolicies',
      measures.teamPolicies[measures.teamId] ?? null,
      { ...policy, ...fields },
      `policy:${measures.teamId}:${Object.keys(fields).join()}`,
    )
  return (
    <Paper withBorder p="lg">
      <Stack gap="md" maw={720}>
        <Title order={2}>The team’s policy</Title>
        <Switch
          label="Postpone also what is critical to the business while the budget is short (row 4 off)"
          description="As in Google’s example policy. The article lets it ship under a named sponsor."
          checked={policy.haltWhenBudgetIsGone}
          onChange={({ currentTarget }) => change({ haltWhenBudgetIsGone: currentTarget.checked })}
        />
        <Switch
          label="Freeze changes of a service from the moment its budget is used up until it has recovered"
          checked={policy.freezeWhenDepleted}
          onChange={({ currentTarget }) => change({ freezeWhenDepleted: currentTarget.checked })}
        />
        <Switch
          label="A budget that burns so fast that somebody is paged counts as near"
          checked={policy.pageBurnIsNear}
          onChange={({ currentTarget }) => change({ pageBurnIsNear: currentTarget.checked })}
        />
        <NumberInput
          label="A budget is near below so many percent left"
          w={320}
          min={0}
          max={100}
          value={Math.round(policy.nearBelow * 1000) / 10}
          onChange={(value) =>
            typeof value === 'number' && change({ nearBelow: Math.min(1, Math.max(0, value / 100)) })
          }
        />
        <TextInput
          label="The next window for changes that were postponed"
          placeholder="Tuesdays, 10 to 12"
          maxLength={200}
          value={policy.nextWindow}
          onChange={({ currentTarget }) => change({ nextWindow: currentTarget.value })}
        />
        <Textarea
          label="What else hangs on the wall"
          autosize
          minRows={2}
          maxLength={10_000}
          value={policy.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <JudgementNote>
          near at a quarter, and at a burn that pages, is where we begin; the sources give no number.
        </JudgementNote>
        <Group>
          <Button loading={file.state.kind === 'working'} onClick={() => void file.make('pdf')}>
            Make the page for the wall (PDF)
          </Button>
          <Text role="status">{describeFile(file.state)}</Text>
        </Group>
      </Stack>
    </Paper>
  )
}

function describeFile(state: ReturnType<typeof useReportFile>['state']): string {
  return state.kind === 'saved' ? `Saved as ${state.name}` : state.kind === 'failed' ? state.message : ''
}
