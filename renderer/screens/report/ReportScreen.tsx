import { Alert, Button, Checkbox, Group, Paper, Progress, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { changeSettings } from '../../store/workspace-actions.ts'
import { warmUpReports } from '../../workers/report-job.ts'
import { useReport } from './use-report.ts'
import { useReportFile } from './use-report-file.ts'

const FORMATS = [
  { id: 'pdf', title: 'PDF', text: 'One page to read, the rest to look things up in' },
  { id: 'md', title: 'Markdown', text: 'The same text, to edit before you hand it on' },
  { id: 'csv', title: 'Findings as CSV', text: 'One row per practice, for a spreadsheet or a tracker' },
  { id: 'json', title: 'JSON', text: 'The whole report as data' },
] as const

/** Makes the report, in the form and with the sections that the reader needs. */
export function ReportScreen(props: AssessmentScreenProps) {
  const { team, assessment, sheets, settings } = props
  const [, navigate] = useLocation()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const { report, isComplete } = useReport(props)
  const chosen = useMemo(
    () => ({ ...report, sections: report.sections.filter(({ id }) => !leftOut.has(id)) }),
    [report, leftOut],
  )
  const file = useReportFile(chosen)
  useEffect(warmUpReports, [])

  if (sheets.every((sheet) => Object.keys(sheet.answers).length === 0)) {
    return (
      <EmptyState
        title="There is nothing to report yet"
        text="The report is made from the answers. Once there are some, it takes a second."
        action={{ label: 'Answer', onClick: () => navigate(`/assess/${assessment.id}`) }}
      />
    )
  }

  function toggle(id: string): void {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }

  return (
    <Stack gap="lg" maw={960}>
      <PageHeader title="Report" subtitle={`${team.name}, ${assessment.title}, ${formatDay(assessment.heldOn)}`} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Paper withBorder p="lg" component="section" aria-label="What to make">
          <Stack gap="md">
            <Title order={2}>What to make</Title>
            {FORMATS.map((format, index) => (
              <Group key={format.id} justify="space-between" wrap="nowrap">
                <Stack gap={0}>
                  <Text fw={600}>{format.title}</Text>
                  <Text size="sm" c="dimmed">
                    {format.text}
                  </Text>
                </Stack>
                <Button
                  variant={index === 0 ? 'filled' : 'default'}
                  disabled={file.state.kind === 'working' || !isComplete}
                  onClick={() => void file.make(format.id)}
                  aria-label={`Save as ${format.title}`}
                >
                  Save
                </Button>
              </Group>
            ))}
            <FileState file={file} isComplete={isComplete} />
          </Stack>
        </Paper>
        <Paper withBorder p="lg" component="section" aria-label="What goes in">
          <Stack gap="md">
            <Title order={2}>What goes in</Title>
            <Radio.Group
              label="Paper"
              value={settings.paper}
              onChange={(value) => changeSettings({ paper: value === 'letter' ? 'letter' : 'a4' })}
            >
              <Group mt={6}>
                <Radio value="a4" label="A4" />
                <Radio value="letter" label="Letter" />
              </Group>
            </Radio.Group>
            <Stack gap="xs">
              {report.sections.map((section) => (
                <Checkbox
                  key={section.id}
                  label={section.title}
                  checked={!leftOut.has(section.id)}
                  onChange={() => toggle(section.id)}
                />
              ))}
            </Stack>
          </Stack>
        </Paper>
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        Everything is derived from the answers as they stand now: the report names their hash, the model’s version and
        the settings, so that it can be made again. Data hash {report.meta.dataHash.slice(0, 12)} …
      </Text>
    </Stack>
  )
}

interface FileStateProps {
  readonly file: ReturnType<typeof useReportFile>
  readonly isComplete: boolean
}

function FileState({ file, isComplete }: FileStateProps) {
  const { state } = file
  if (!isComplete) return <Text role="status">Working out the spread …</Text>
  if (state.kind === 'working') {
    return (
      <Stack gap="xs" role="status">
        <Group justify="space-between">
          <Text size="sm">{state.stage}</Text>
          <Button size="compact-sm" variant="default" onClick={file.cancel}>
            Cancel
          </Button>
        </Group>
        <Progress value={state.percent} aria-label="Progress of the report" />
      </Stack>
    )
  }
  if (state.kind === 'saved') return <Text role="status">Saved: {state.name}</Text>
  if (state.kind === 'cancelled') return <Text role="status">Cancelled. Nothing was saved.</Text>
  if (state.kind === 'failed') {
    return (
      <Alert color="orange" title="The report could not be made" role="alert">
        {state.message} Your answers are untouched.
      </Alert>
    )
  }
  return null
}
