import { useDisclosure } from '@mantine/hooks'
import { findPractice } from '#shared/packs/practice-index.ts'
import { itemOf } from '#shared/workshop/session-facts.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'
import { AgendaDrawer } from './AgendaDrawer.tsx'
import { ClockBar } from './ClockBar.tsx'
import { PeopleDrawer } from './PeopleDrawer.tsx'
import { RoundView } from './RoundView.tsx'

/** One practice after the other, with the clock above. */
export function Rounds(props: StageProps) {
  const { pack, session, voice } = props
  const [isAgendaOpen, agenda] = useDisclosure(false)
  const [isPeopleOpen, people] = useDisclosure(false)
  const { current } = session.workshop
  const item = current === null ? undefined : itemOf(session, current)
  const practice = current === null ? undefined : findPractice(pack, current)
  return (
    <div className={classes.page}>
      <ClockBar {...props} onAgenda={agenda.open} onPeople={people.open} />
      {item && practice ? (
        <RoundView key={item.practice} {...props} item={item} practice={practice} onAgenda={agenda.open} />
      ) : (
        <>
          <PageHeader title="Workshop" />
          <EmptyState
            title="No practice is on screen"
            text="Choose one from the agenda, or close the rounds."
            action={{ label: 'Open the agenda', onClick: agenda.open }}
            secondAction={{ label: 'Close the rounds', onClick: () => voice.act({ kind: 'close' }) }}
          />
        </>
      )}
      {isAgendaOpen && <AgendaDrawer {...props} onClose={agenda.close} />}
      {isPeopleOpen && <PeopleDrawer session={session} onClose={people.close} />}
    </div>
  )
}
