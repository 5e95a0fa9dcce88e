import { LEVEL_NAMES, type Level } from '#shared/model/level.ts'
import classes from './LevelBadge.module.css'

interface Props {
  /** Null where it is not rated. */
  readonly level: Level | null
}

/** A level as a digit on its step of the sequential ramp. */
export function LevelBadge({ level }: Props) {
  const label = level === null ? 'Not rated' : `Level ${level}, ${LEVEL_NAMES[level].name}`
  return (
    <span className={classes.badge} data-level={level ?? 'none'} title={label}>
      <span aria-hidden="true">{level ?? '–'}</span>
      <span className={classes.hidden}>{label}</span>
    </span>
  )
}
