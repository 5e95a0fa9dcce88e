import { Button, Tabs } from '@mantine/core'
import { use, useState } from 'react'
import { type MeasuresScreenProps, WithMeasures } from '../../app/WithMeasures.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { useRequestedAction } from '../../store/requested-action.ts'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'
import { BudgetsPanel } from './BudgetsPanel.tsx'
import { FiguresPanel } from './FiguresPanel.tsx'
import { FilesPanel } from './FilesPanel.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { useLatestScore } from './use-latest-score.ts'

/** What comes of a team's way of working: figures over time, error budgets, and the files that they are made of. */
export function MeasuresScreen() {
  return <WithMeasures screen={Panels} />
}

function Panels({ team, measures }: MeasuresScreenProps) {
  const [isImporting, setImporting] = useState(false)
  const pack = use(loadCorePack())
  const score = useLatestScore(team.id)
  const { onExport, message } = useChartExport()
  useRequestedAction('import-measures', () => setImporting(true))
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
