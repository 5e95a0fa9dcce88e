import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { ExplainDrawer } from '../results/explain/ExplainDrawer.tsx'
import { useResults } from '../results/use-results.ts'
import classes from './Compare.module.css'
import { ComparisonTable } from './ComparisonTable.tsx'
import { OtherAssessment } from './OtherAssessment.tsx'
import { Strengths } from './Strengths.tsx'

/** ITIL, DevOps and SRE side by side as the article has them, each cell with the team's own standing; then against now; team against team. */
export function CompareScreen(props: AssessmentScreenProps) {
  const { assessment } = props
  const [, navigate] = useLocation()
  const { results, about, explanation, message } = useResults(props)
  if (results.score.respondents === 0) {
    return (
      <>
        <PageHeader title="Compare" subtitle={about} />
        <EmptyState
          title="Nothing to compare yet"
          text="With the first answers, each cell of the table ITIL · DevOps · SRE shows where the team itself stands, and what to do next."
          action={{ label: 'Answer', onClick: () => navigate(`/assess/${assessment.id}`) }}
        />
      </>
    )
  }
  return (
    <div className={classes.page}>
      <PageHeader title="Compare" subtitle={about} />
      <Tabs defaultValue="table" keepMounted={false}>
        <Tabs.List mb="lg" aria-label="What to compare">
          <Tabs.Tab value="table">ITIL, DevOps, SRE</Tabs.Tab>
          <Tabs.Tab value="strengths">Strengths</Tabs.Tab>
          <Tabs.Tab value="then">Then and now</Tabs.Tab>
          <Tabs.Tab value="teams">Team and team</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="table">
          <ComparisonTable {...results} />
        </Tabs.Panel>
        <Tabs.Panel value="strengths">
          <Strengths {...results} />
        </Tabs.Panel>
        <Tabs.Panel value="then">
          <OtherAssessment {...results} kind="then" />
        </Tabs.Panel>
        <Tabs.Panel value="teams">
          <OtherAssessment {...results} kind="teams" />
        </Tabs.Panel>
      </Tabs>
      <ExplainDrawer {...results} explanation={explanation} />
      <ExportMessage message={message} />
    </div>
  )
}
