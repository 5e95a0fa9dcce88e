import type { Practice } from '#shared/packs/model-pack.ts'
import type { PracticeScore } from '#shared/scoring/assessment-score.ts'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import classes from './PracticeChip.module.css'

interface Props {
  readonly practice: Practice
  readonly score: PracticeScore | undefined
  readonly onTarget: (target: string) => void
  /** What else there is to say, such as the agreement. */
  readonly note?: string
}

/** A practice with its level; a press shows the answers behind it. */
export function PracticeChip({ practice, score, onTarget, note }: Props) {
  return (
    <button type="button" className={classes.chip} onClick={() => onTarget(`practice:${practice.id}`)}>
      <LevelBadge level={score?.rated ? score.level : null} />
      <span>
        {practice.title}
        {note && <span className={classes.note}> {note}</span>}
      </span>
    </button>
  )
}
