import { Button, Tabs } from '@mantine/core'
import { use, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useMeasures } from '../../app/use-measures.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { useApp } from '../../store/store.ts'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'
import { BudgetsPanel } from './BudgetsPanel.tsx'
import { FiguresPanel } from './FiguresPanel.tsx'
import { FilesPanel } from './FilesPanel.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { useLatestScore } from './use-latest-score.ts'

/** What comes of a team's way of working: figures over time, error budgets, and the files that they are made of. */
export function MeasuresScreen() {
  const { teamId = '' } = useParams()
  const [, navigate] = useLocation()
  const isReady = useApp((state) => state.phase.kind === 'ready')
  const team = useApp((state) => state.teams[teamId])
  const measures = useMeasures(team ? teamId : null)
  const [isImporting, setImporting] = useState(false)
  const pack = use(loadCorePack())
  const score = useLatestScore(teamId)
  const { onExport, message } = useChartExport()
  useRequestedAction('import-measures', () => setImporting(true), measures !== null)
  if (isReady && !team) {
    return (
      <EmptyState
        isScreen
        title="This team is not here"
        text="It may have been deleted. Undo brings it back."
        action={{ label: 'Go to Home', onClick: () => navigate('/') }}
      />
    )
  }
  if (!team || !measures) return <Loading label="Opening the workspace" />
  const props = { measures, pack, score, onImport: () => setImporting(true), onExport }
  return (
    <>
      <PageHeader
        title="Measures"
        subtitle={`${team.name}: beside the levels, never averaged into them`}
        actions={<Button onClick={() => setImporting(true)}>Import a file …</Button>}
      />
      <Tabs defaultValue="figures" keepMounted={false}>
        <Tabs.List mb="lg" aria-label="What to look at">
          <Tabs.Tab value="figures">Figures</Tabs.Tab>
          <Tabs.Tab value="budgets">Services and error budgets</Tabs.Tab>
          <Tabs.Tab value="files">Files</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="figures">
          <FiguresPanel {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="budgets">
          <BudgetsPanel {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <FilesPanel {...props} />
        </Tabs.Panel>
      </Tabs>
      <ImportDialog measures={measures} isOpen={isImporting} onClose={() => setImporting(false)} />
      <ExportMessage message={message} />
    </>
  )
}
