import type { Target } from '#shared/scoring/find-gaps.ts'
import { TextButton } from '../results/TextButton.tsx'
import classes from './Compare.module.css'
import type { NextStep } from './cell-standing.ts'

interface Props {
  readonly next: NextStep
  readonly onTarget: (target: string) => void
}

const TARGET_WORDS: Readonly<Record<Target['targetFrom'], string>> = {
  practice: 'your target',
  dimension: 'your target for its area',
  overall: 'your overall target',
  assumed: 'our assumption, as you set no target',
}

/** What to do next, and why that. */
export function NextStepNote({ next, onTarget }: Props) {
  if (next.kind === 'style') {
    return (
      <p className={classes.next}>This describes a style of working, not a virtue: there is no next level to reach.</p>
    )
  }
  if (next.kind === 'unrated') return <p className={classes.next}>Not enough answers to say what to do next.</p>
  if (next.kind === 'reached') return <p className={classes.next}>Every rated practice here has reached its target.</p>
  const { practice, level, target, targetFrom, action } = next
  return (
    <div className={classes.next}>
      <p className={classes.nextHead}>What to do next</p>
      <p>{action.do}</p>
      <p className={classes.about}>
        {action.by}, about {action.days} {action.days === 1 ? 'person-day' : 'person-days'}
      </p>
      <p className={classes.about}>
        <TextButton onClick={() => onTarget(`practice:${practice.id}`)}>{practice.title}</TextButton> stands at {level}{' '}
        and the target is {target} ({TARGET_WORDS[targetFrom]}).
      </p>
    </div>
  )
}
