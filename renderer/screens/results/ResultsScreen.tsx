import { Button, Group } from '@mantine/core'
import { useLocation } from 'wouter'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { AgreementSection } from './AgreementSection.tsx'
import { CamsChecklist } from './CamsChecklist.tsx'
import { DimensionSection } from './DimensionSection.tsx'
import { ExportMessage } from './ExportMessage.tsx'
import { ExplainDrawer } from './explain/ExplainDrawer.tsx'
import { LazySection } from './LazySection.tsx'
import { MixLead } from './MixLead.tsx'
import { PracticesSection } from './PracticesSection.tsx'
import { PrinciplesSection } from './PrinciplesSection.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'
import { SectionNav } from './SectionNav.tsx'
import { useResults } from './use-results.ts'

const SECTIONS = [
  { id: 'mix', title: 'The mix' },
  { id: 'principles', title: 'Principles' },
  { id: 'cams', title: 'CAMS' },
  { id: 'sre-groups', title: 'SRE' },
  { id: 'itsm-steps', title: 'ITSM steps' },
  { id: 'practices', title: 'All practices' },
  { id: 'agreement', title: 'Agreement' },
] as const

/** What the answers come to, for a team that reads it together: the mix first, then part by part; every figure explains itself. */
export function ResultsScreen(props: AssessmentScreenProps) {
  const { team, assessment } = props
  const [, navigate] = useLocation()
  const { results, about, explanation, message } = useResults(props)
  if (results.score.respondents === 0) {
    return (
      <>
        <PageHeader title="Results" subtitle={about} />
        <EmptyState
          title="No answers yet"
          text="As soon as one person has answered, the mix of ITIL, DevOps and SRE stands here, with every practice behind it."
          action={{ label: 'Answer', onClick: () => navigate(`/assess/${assessment.id}`) }}
          secondAction={{ label: 'Go to the team', onClick: () => navigate(`/team/${team.id}`) }}
        />
      </>
    )
  }
  return (
    <div className={classes.page}>
      <PageHeader
        title="Results"
        subtitle={about}
        actions={
          <Group gap="xs">
            <Button variant="default" onClick={() => navigate(`/compare/${assessment.id}`)}>
              Compare
            </Button>
            <Button onClick={() => navigate(`/roadmap/${assessment.id}`)}>What to do next</Button>
          </Group>
        }
      />
      <SectionNav sections={SECTIONS} />
      <MixLead {...results} />
      <ResultsSections {...results} />
      <ExplainDrawer {...results} explanation={explanation} />
      <ExportMessage message={message} />
    </div>
  )
}

function ResultsSections(results: ResultsProps) {
  return (
    <>
      <LazySection
        id="principles"
        title="The seven guiding principles"
        lead="How far the practices behind each ITIL 4 principle reach, on levels 0 to 5. Choose a figure to see what it is made of."
      >
        {() => <PrinciplesSection {...results} />}
      </LazySection>
      <LazySection
        id="cams"
        title="Culture, automation, measurement, sharing"
        lead="The four pillars by which DevOps is often described. Three readings of the same answers stand side by side: the mean, the weakest practice, and the level that most practices have reached."
      >
        {() => (
          <>
            <DimensionSection {...results} kind="cams" title="The four CAMS pillars" />
            <CamsChecklist {...results} />
          </>
        )}
      </LazySection>
      <LazySection
        id="sre-groups"
        title="Site reliability engineering"
        lead="Six groups of SRE practice, from agreed service levels to the way a service is taken over."
      >
        {() => <DimensionSection {...results} kind="sre" title="Six groups of SRE practice" />}
      </LazySection>
      <LazySection
        id="itsm-steps"
        title="The five ITSM steps"
        lead="The lifecycle of a service as ITIL v3 drew it. ITIL 4 replaced it; it still shows where in a service’s life the gaps are."
      >
        {() => <DimensionSection {...results} kind="itsm" title="From strategy to improvement" />}
      </LazySection>
      <LazySection
        id="practices"
        title="Practice by practice"
        lead="Every practice that was asked, by the group it belongs to. Choose one to see who answered what, and why."
      >
        {() => <PracticesSection {...results} />}
      </LazySection>
      <LazySection
        id="agreement"
        title="Agreement"
        lead="Where people see the same team differently. These are the conversations worth having before any score is believed."
      >
        {() => <AgreementSection {...results} />}
      </LazySection>
    </>
  )
}
