import { Button } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import { countOf } from '#shared/charts/format-figures.ts'
import { outcomeOf } from '#shared/workshop/outcome.ts'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { forgetReasons } from '../own-reason.ts'
import { PresentButton } from '../PresentButton.tsx'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'
import { Anonymise } from './Anonymise.tsx'
import { Inflation } from './Inflation.tsx'
import { OutcomeLists } from './OutcomeLists.tsx'
import { RankedDisagreement } from './RankedDisagreement.tsx'
import { WorthTalking } from './WorthTalking.tsx'

/** What the session has come to: first while the room is still there, then for good. */
export function Outcome(props: StageProps) {
  const { team, assessment, session, voice } = props
  const [, navigate] = useLocation()
  const outcome = useMemo(() => outcomeOf(session), [session])
  const isClosed = session.workshop.stage === 'closed'
  const { agreed, parked } = outcome.practices
  useEffect(() => {
    if (isClosed) forgetReasons(session.sheets.map(({ id }) => id))
  }, [isClosed, session])
  return (
    <div className={classes.page}>
      <PageHeader
        title={isClosed ? 'What the workshop came to' : 'Before you part'}
        subtitle={`${team.name}, ${assessment.title}: ${countOf(agreed.length, 'practice', 'practices')} agreed, ${parked.length} parked, ${countOf(session.sheets.length, 'person', 'people')}`}
        actions={
          isClosed ? (
            <>
              <Button variant="default" onClick={() => navigate(`/results/${assessment.id}`)}>
                Results
              </Button>
              <Button onClick={() => navigate(`/report/${assessment.id}`)}>Report</Button>
            </>
          ) : (
            <>
              <PresentButton assessmentId={assessment.id} voice={voice} />
              <Button variant="default" onClick={() => voice.act({ kind: 'begin-rounds' }, 'The rounds go on.')}>
                Back to the rounds
              </Button>
              <Button onClick={() => voice.act({ kind: 'finish' }, 'The session is closed.')}>End the session</Button>
            </>
          )
        }
      />
      <div className={classes.outcome}>
        <WorthTalking {...props} outcome={outcome} />
        <OutcomeLists {...props} outcome={outcome} />
        <RankedDisagreement {...props} outcome={outcome} />
        <Inflation {...props} />
        {isClosed && <Anonymise {...props} />}
      </div>
    </div>
  )
}
