import { useLocation } from 'wouter'
import { type AssessmentSummary, isPending } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { MixLine } from '../../components/MixLine.tsx'
import { Button } from '../../components/plain/Button.tsx'
import plain from '../../components/plain/plain.module.css'
import classes from './Home.module.css'
import type { NextStep } from './standing.ts'

interface Props {
  readonly team: Team
  readonly latest: AssessmentSummary | null
  readonly next: NextStep
  /** The day of the roadmap's next review, where it has come or is near. */
  readonly review: string | null
  readonly today: string
}

/** A team at a glance: its mix, how far its answers are, and the next thing to do. */
export function TeamCard({ team, latest, next, review, today }: Props) {
  const [, navigate] = useLocation()
  return (
    <article className={`${plain.card} ${classes.card}`} aria-label={team.name}>
      <h2 className={plain.title}>
        <a href={`#/team/${team.id}`} className={classes.name}>
          {team.name}
        </a>
      </h2>
      {team.description && (
        <p className={`${plain.text} ${plain.small} ${plain.dimmed} ${classes.description}`}>{team.description}</p>
      )}
      {latest && <MixLine mix={latest.mix} isPending={isPending(latest)} />}
      {latest && latest.answered < latest.asked && <Answered answered={latest.answered} asked={latest.asked} />}
      {latest && review && (
        <p className={`${plain.text} ${plain.small}`}>
          <a href={`#/roadmap/${latest.assessmentId}`} className={plain.link}>
            Roadmap review
          </a>{' '}
          {review <= today ? 'due since' : 'due on'} {formatDay(review)}
        </p>
      )}
      <div className={classes.next}>
        <p className={`${plain.text} ${plain.small} ${plain.dimmed}`}>{describe(next)}</p>
        <NextButton next={next} teamId={team.id} navigate={navigate} />
      </div>
    </article>
  )
}

/** How far the answers are, as a bar. */
function Answered({ answered, asked }: { readonly answered: number; readonly asked: number }) {
  return (
    <div
      className={classes.answered}
      role="progressbar"
      aria-label={`${answered} of ${asked} answers`}
      aria-valuemin={0}
      aria-valuemax={asked}
      aria-valuenow={answered}
    >
      <div style={{ width: `${(100 * answered) / asked}%` }} />
    </div>
  )
}

function describe(next: NextStep): string {
  switch (next.kind) {
    case 'start':
      return 'No assessment yet'
    case 'answer':
      return next.row.participants === 0
        ? `${next.row.title}: nobody has answered yet`
        : `${next.row.title}: ${next.row.answered} of ${next.row.asked} answers`
    case 'look':
      return `Looked on ${formatDay(next.row.heldOn)}, next on ${formatDay(next.dueOn)}`
    case 'due':
      return `Due since ${formatDay(next.dueOn)}`
  }
}

interface NextButtonProps {
  readonly next: NextStep
  readonly teamId: string
  readonly navigate: (path: string) => void
}

function NextButton({ next, teamId, navigate }: NextButtonProps) {
  if (next.kind === 'answer') {
    return <Button onClick={() => navigate(`/assess/${next.row.assessmentId}`)}>Answer</Button>
  }
  if (next.kind === 'look') {
    return (
      <Button look="default" onClick={() => navigate(`/results/${next.row.assessmentId}`)}>
        Results
      </Button>
    )
  }
  return <Button onClick={() => navigate(`/team/${teamId}`)}>{next.kind === 'due' ? 'Look again' : 'Start'}</Button>
}
