import { memo } from 'react'
import classes from './AreaProgress.module.css'
import { type Answers, type Area, countAnswered, firstUnanswered } from './asked-practices.ts'

interface Props {
  readonly areas: readonly Area[]
  readonly answers: Answers
  /** The home dimension on screen. */
  readonly currentId: string | null
  readonly onGo: (practiceId: string) => void
}

/** How far the answers are, area by area; a press goes to the area's first open question. */
export function AreaProgress({ areas, answers, currentId, onGo }: Props) {
  return (
    <nav className={classes.bar} aria-label="Progress by area">
      {areas.map((area) => {
        const target = firstUnanswered(area.practices, answers) ?? area.practices[0]
        return (
          <Segment
            key={area.dimension.id}
            title={area.dimension.title}
            done={countAnswered(area.practices, answers)}
            count={area.practices.length}
            isCurrent={area.dimension.id === currentId}
            targetId={target?.id ?? ''}
            onGo={onGo}
          />
        )
      })}
    </nav>
  )
}

interface SegmentProps {
  readonly title: string
  readonly done: number
  readonly count: number
  readonly isCurrent: boolean
  readonly targetId: string
  readonly onGo: (practiceId: string) => void
}

const Segment = memo(function Segment({ title, done, count, isCurrent, targetId, onGo }: SegmentProps) {
  const label = `${title}: ${done} of ${count} answered`
  return (
    <button
      type="button"
      className={classes.segment}
      data-count={Math.min(count, 12)}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={label}
      title={label}
      onClick={() => onGo(targetId)}
    >
      <progress className={classes.fill} value={done} max={count} aria-hidden="true" />
    </button>
  )
})
