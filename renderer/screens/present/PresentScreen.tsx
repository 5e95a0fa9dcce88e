import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { publicViewOf } from '#shared/workshop/public-view.ts'
import { backStep, forwardStep, type RemoteStep } from '#shared/workshop/remote-step.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { nowMoment } from '../../app/ids-and-dates.ts'
import type { AssessmentScreenProps } from '../../app/WithAssessment.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { happen } from '../../store/workshop-actions.ts'
import { formatLeft } from '../workshop/format-time.ts'
import { Invitation } from '../workshop/room/Invitation.tsx'
import { useRoomLook } from '../workshop/room/use-room-look.ts'
import { useNow } from '../workshop/use-now.ts'
import { useRemote } from '../workshop/use-remote.ts'
import { useSession } from '../workshop/use-session.ts'
import classes from './Present.module.css'
import { PublicRound } from './PublicRound.tsx'

/** What everybody may see, in big type for the projector. It follows the facilitator’s window, and takes a presenter’s remote. */
export function PresentScreen(props: AssessmentScreenProps) {
  const session = useSession(props.sheets)
  useEffect(() => {
    document.title = `${props.team.name} – Trefoil`
  }, [props.team.name])
  if (!session) {
    return (
      <div className={classes.page}>
        <EmptyState title="No workshop yet" text="Set it up in the other window; this one follows." />
      </div>
    )
  }
  return <Presentation {...props} session={session} />
}

function Presentation({ pack, team, assessment, session }: AssessmentScreenProps & { readonly session: SessionFacts }) {
  const now = useNow()
  const view = useMemo(() => publicViewOf(session, now), [session, now])
  const room = useRoomLook()?.room ?? null
  const wayIn = room?.assessmentId === session.workshop.id ? <Invitation room={room} /> : null
  const [word, setWord] = useState('')
  useRemote(
    () => follow(forwardStep(session)),
    () => follow(backStep(session)),
  )

  /** A question before the reveal is the facilitator’s to answer, in the other window. */
  function follow(step: RemoteStep): void {
    if (step.kind === 'do') setWord(happen(step.event, nowMoment())?.reason ?? '')
    else setWord(step.kind === 'say' ? step.text : 'Not everybody has voted. The facilitator’s window can reveal.')
  }

  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span>
          {team.name}, {assessment.title}
        </span>
        {view.item && view.stage === 'rounds' && (
          <span>
            {view.item.place} of {view.item.of}
            {' · '}
            {view.clock.isPaused ? 'Break' : formatLeft(view.clock.left)}
          </span>
        )}
      </header>
      {view.stage === 'rounds' && view.item ? (
        <PublicRound pack={pack} item={view.item} aside={wayIn} />
      ) : (
        <Between stage={view.stage} done={view.clock.done}>
          {wayIn}
        </Between>
      )}
      <p role="status" className={classes.word}>
        {word}
      </p>
    </div>
  )
}

const WORDS = {
  setup: ['Welcome', 'We begin in a moment.'],
  guess: ['What kind of shop are we?', 'Everybody guesses in private, before the first question.'],
  rounds: ['Silent votes, one reveal', 'The next practice comes in a moment.'],
} as const

interface BetweenProps {
  readonly stage: SessionFacts['workshop']['stage']
  readonly done: number
  readonly children: ReactNode
}

function Between({ stage, done, children }: BetweenProps) {
  const [title, text] =
    stage === 'closing' || stage === 'closed'
      ? (['Thank you', `${done} ${done === 1 ? 'practice' : 'practices'} talked through.`] as const)
      : WORDS[stage]
  return (
    <div className={classes.between}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className={classes.wayIn}>{children}</div>
    </div>
  )
}
