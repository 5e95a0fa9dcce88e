import { Text } from '@mantine/core'
import type { Band } from '#shared/roadmap/project-plan.ts'
import classes from '../Roadmap.module.css'

interface Props {
  readonly band: Band | null
  /** The same of the plan on screen, where another is tried. */
  readonly instead: Band | null
}

const HIGHEST = 5

/** A band on the scale 0 to 5: what is planned as a stroke, with its figures beside it. */
export function BandCell({ band, instead }: Props) {
  if (band === null) return <Text size="sm">–</Text>
  const isOther = instead !== null && instead.planned.toFixed(1) !== band.planned.toFixed(1)
  return (
    <>
      <span className={classes.band} aria-hidden="true">
        <span style={{ left: percent(band.low), width: percent(band.high - band.low) }} />
        <b style={{ left: percent(band.planned) }} />
      </span>
      <Text size="sm" span>
        {band.planned.toFixed(1)} ({band.low.toFixed(1)}–{band.high.toFixed(1)})
      </Text>
      {isOther && (
        <Text size="xs" c="dimmed">
          instead of {instead.planned.toFixed(1)}
        </Text>
      )}
    </>
  )
}

function percent(value: number): string {
  return `${(100 * value) / HIGHEST}%`
}
