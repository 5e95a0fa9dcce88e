import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { usePolicy, useStandings } from '../../app/use-measures.ts'
import { type MeasuresScreenProps, WithMeasures } from '../../app/WithMeasures.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { AdvisorPanel } from './AdvisorPanel.tsx'
import { CalendarPanel } from './CalendarPanel.tsx'
import { OverridesPanel } from './OverridesPanel.tsx'
import { ReliabilityPanel } from './ReliabilityPanel.tsx'
import { SwitchesPanel } from './SwitchesPanel.tsx'

/** How changes are decided: the decision table walked through, the team's switches, what was overridden, and when nothing ships. */
export function PolicyScreen() {
  return <WithMeasures screen={Panels} />
}

function Panels({ team, measures }: MeasuresScreenProps) {
  const policy = usePolicy(measures)
  const standings = useStandings(measures)
  const [tab, setTab] = useState<string | null>('advisor')
  /** The service whose change goes from the advisor into the log; null where nobody is about to log one. */
  const [sponsored, setSponsored] = useState<{ readonly serviceId: string | null } | null>(null)
  const props = { team, measures, policy, standings }
  return (
    <>
      <PageHeader title="Change policy" subtitle={`${team.name}: the first row that fits a change decides`} />
      <Tabs
        value={tab}
        onChange={(next) => {
          setTab(next)
          setSponsored(null)
        }}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label="What to look at">
          <Tabs.Tab value="advisor">Walk a change through</Tabs.Tab>
          <Tabs.Tab value="switches">The team’s policy</Tabs.Tab>
          <Tabs.Tab value="overrides">Overrides</Tabs.Tab>
          <Tabs.Tab value="calendar">Calendar</Tabs.Tab>
          <Tabs.Tab value="reliability">SLO, toil, satisfaction</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="advisor">
          <AdvisorPanel
            {...props}
            onSponsored={(serviceId) => {
              setSponsored({ serviceId })
              setTab('overrides')
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="switches">
          <SwitchesPanel {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="overrides">
          <OverridesPanel {...props} sponsored={sponsored} />
        </Tabs.Panel>
        <Tabs.Panel value="calendar">
          <CalendarPanel {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="reliability">
          <ReliabilityPanel {...props} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
