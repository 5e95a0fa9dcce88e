import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { METRIC_DEFINITIONS } from '#shared/model/metric.ts'
import type { MeasureLink } from '#shared/model/plan.ts'
import { describeComparison, describeSpread } from '#shared/roadmap/describe-measured.ts'
import { measureStep } from '#shared/roadmap/measured-steps.ts'
import { today } from '../../../app/ids-and-dates.ts'
import { measureRecords } from '../../../app/use-measures.ts'
import type { OpenMeasures } from '../../../store/app-state.ts'
import { SpreadBars } from './SpreadBars.tsx'

interface Props {
  readonly measures: OpenMeasures
  readonly link: MeasureLink
  /** The first day of the step's period; null where it is in none. */
  readonly startsOn: string | null
  /** Null: not done yet. */
  readonly doneOn: string | null
}

/** No day is after it: of a step that is not done, only what was before is known. */
const NEVER = '9999-12-31'

/** What the stored measure of a step was before the work on it and, once it is done, after. */
export function LinkedMeasure({ measures, link, startsOn, doneOn }: Props) {
  const found = useMemo(() => {
    const [begunOn = today()] = [startsOn ?? today(), doneOn ?? today()].toSorted()
    return measureStep(measureRecords(measures), link, { begunOn, doneOn: doneOn ?? NEVER }, Date.now())
  }, [measures, link, startsOn, doneOn])
  const { comparison } = found
  const { unit, definition } = METRIC_DEFINITIONS[link.metric]
  if (doneOn === null) {
    return <Text size="sm">Before the work: {describeSpread(comparison.before, unit)}.</Text>
  }
  return (
    <div>
      <SpreadBars unit={unit} comparison={comparison} />
      <Text size="sm">
        {describeComparison(comparison)} That it moved after the step does not prove that the step moved it.
      </Text>
      <Text size="sm" c="dimmed">
        {definition} Months before the work began, and after it was done; what lies between counts for neither.
      </Text>
    </div>
  )
}
