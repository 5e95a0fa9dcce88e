import { Alert, Button, Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { writeAnswersCsv } from '#shared/interchange/answers-csv.ts'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { REPORT_FORMAT_IDS, REPORT_FORMATS } from '#shared/report/index.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { FileToSave } from '../../platform/platform.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { changeSettings } from '../../store/workspace-actions.ts'
import { warmUpReports } from '../../workers/report-job.ts'
import { FormatRow } from './FormatRow.tsx'
import { ReportPreview } from './preview/ReportPreview.tsx'
import { useReport } from './use-report.ts'
import { useReportFile, useReportProgress } from './use-report-file.ts'
import { WhatGoesIn } from './WhatGoesIn.tsx'

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
  const toggle = useCallback(
    (id: string) =>
      setLeftOut((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  const file = useReportFile(chosen)
  const isEmpty = chosen.sections.length === 0
  const isBusy = file.state.kind === 'working' || !isComplete
  useEffect(warmUpReports, [])
  useRequestedAction('make-report', () => void file.make('pdf'), !isBusy && !isEmpty)

  if (sheets.every((sheet) => Object.keys(sheet.answers).length === 0)) {
    return (
      <EmptyState
        isScreen
        title="There is nothing to report yet"
        text="The report is made from the answers. Once there are some, it takes a second."
        action={{ label: 'Answer', onClick: () => navigate(`/assess/${assessment.id}`) }}
      />
    )
  }

  return (
    <Stack gap="lg" maw={960}>
      <PageHeader title="Report" subtitle={`${team.name}, ${assessment.title}, ${formatDay(assessment.heldOn)}`} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Paper withBorder p="lg" component="section" aria-label="What to make">
          <Stack gap="md">
            <Title order={2}>What to make</Title>
            {REPORT_FORMAT_IDS.map((id) => (
              <FormatRow
                key={id}
                title={REPORT_FORMATS[id].title}
                about={REPORT_FORMATS[id].about}
                isMain={id === 'pdf'}
                isDisabled={isBusy || isEmpty}
                onSave={() => void file.make(id)}
              />
            ))}
            <FormatRow
              title="Answers as CSV"
              about="Every answer, comment and piece of evidence; can be brought in again"
              isMain={false}
              isDisabled={isBusy}
              onSave={() => void file.save(answersFile(props))}
            />
            {isEmpty && (
              <Text role="status">
                A report needs at least one section: tick one under “What goes in”. The answers as CSV do not depend on
                it.
              </Text>
            )}
            <FileState file={file} isComplete={isComplete} />
          </Stack>
        </Paper>
        <WhatGoesIn
          sections={report.sections}
          leftOut={leftOut}
          onToggle={toggle}
          paper={settings.paper}
          onPaper={setPaper}
        />
      </SimpleGrid>
      <ReportPreview report={chosen} />
      <Text size="sm" c="dimmed">
        Everything is derived from the answers as they stand now: the report names their hash, the model’s version and
        the settings, so that it can be made again. Data hash {report.meta.dataHash.slice(0, 12)} …
      </Text>
    </Stack>
  )
}

function setPaper(paper: 'a4' | 'letter'): void {
  changeSettings({ paper })
}

function answersFile({ pack, team, assessment, sheets }: AssessmentScreenProps): FileToSave {
  return {
    name: safeFileName(`Trefoil answers ${team.name} ${assessment.heldOn}`, 'csv'),
    mediaType: 'text/csv',
    content: writeAnswersCsv(sheets, pack),
  }
}

interface FileStateProps {
  readonly file: ReturnType<typeof useReportFile>
  readonly isComplete: boolean
}

function FileState({ file, isComplete }: FileStateProps) {
  const { state } = file
  if (!isComplete) return <Text role="status">Working out the spread …</Text>
  if (state.kind === 'working') return <Working cancel={file.cancel} />
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

function Working({ cancel }: { readonly cancel: () => void }) {
  const { stage, percent } = useReportProgress()
  return (
    <Stack gap="xs" role="status">
      <Group justify="space-between">
        <Text size="sm">{stage}</Text>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          Cancel
        </Button>
      </Group>
      <Progress value={percent} aria-label="Progress of the report" />
    </Stack>
  )
}
