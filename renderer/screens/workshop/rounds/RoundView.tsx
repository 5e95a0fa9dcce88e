import { useState } from 'react'
import { refuse } from '#shared/workshop/decision.ts'
import { backStep, forwardStep, type RemoteStep } from '#shared/workshop/remote-step.ts'
import { revealOf } from '#shared/workshop/reveal.ts'
import { itemsInOrder } from '#shared/workshop/session-facts.ts'
import { QuestionHead } from '../../assess/QuestionHead.tsx'
import { useRemote } from '../use-remote.ts'
import classes from '../Workshop.module.css'
import { AgreedPanel } from './AgreedPanel.tsx'
import { AnchorList } from './AnchorList.tsx'
import { NotesAndActions } from './NotesAndActions.tsx'
import { RestingPanel } from './RestingPanel.tsx'
import { RevealedPanel } from './RevealedPanel.tsx'
import type { RevealAsking, RoundProps } from './round-props.ts'
import { VotingPanel } from './VotingPanel.tsx'

/** One practice: its question, and what its phase asks for. */
export function RoundView(props: RoundProps) {
  const { pack, session, item, practice, voice } = props
  const [isWhyOpen, setWhyOpen] = useState(false)
  const [concern, setConcern] = useState<'tells-who' | 'missing' | null>(null)
  const order = itemsInOrder(session)
  useRemote(
    () => {
      // A second press goes on although some are missing; where it would tell who voted what, only the button does.
      if (concern === 'missing' && item.phase === 'voting') reveal()
      else follow(forwardStep(session))
    },
    () => follow(backStep(session)),
  )

  function reveal(): void {
    setConcern(null)
    voice.act({ kind: 'reveal', practice: item.practice }, 'The votes are shown.')
  }

  function follow(step: RemoteStep): void {
    setConcern(step.kind === 'ask' ? step.concern : null)
    if (step.kind === 'say') voice.tell(refuse(step.text))
    else if (step.kind === 'do') voice.act(step.event)
    else voice.tell(null)
  }

  const shared = {
    ...props,
    concern,
    onAsk: () => follow(forwardStep(session)),
    onReveal: reveal,
    onWait: () => setConcern(null),
  }
  return (
    <>
      <QuestionHead
        id="workshop-question"
        practice={practice}
        areaTitle={pack.dimensions.find(({ id }) => id === practice.home)?.title ?? ''}
        number={order.indexOf(item) + 1}
        count={order.length}
        isWhyOpen={isWhyOpen}
        onWhyToggle={() => setWhyOpen(!isWhyOpen)}
      />
      <Phase {...shared} />
    </>
  )
}

function Phase(props: RoundProps & RevealAsking) {
  const { item, practice, session } = props
  switch (item.phase) {
    case 'voting':
      return (
        <div className={classes.round}>
          <VotingPanel {...props} />
          <AnchorList practice={practice} className={classes.anchors} />
        </div>
      )
    case 'revealed':
      return (
        <>
          <RevealedPanel {...props} key={item.rounds.length} />
          <NotesAndActions {...props} />
        </>
      )
    case 'agreed':
      return (
        <>
          <AgreedPanel {...props} />
          <NotesAndActions {...props} />
        </>
      )
    default:
      return (
        <div className={classes.round}>
          <RestingPanel {...props} reveal={revealOf(item, session.sheets, session.workshop)} />
          <AnchorList practice={practice} className={classes.anchors} />
        </div>
      )
  }
}
