import { Alert, Button, Group } from '@mantine/core'
import { mondayOnOrAfter } from '#shared/roadmap/period-calendar.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { type EditablePlan, restartPlan } from './plan-edits.ts'

interface Props {
  readonly frame: EditablePlan
  /** How many of its periods were over when the team was assessed. */
  readonly periodsOver: number
  readonly heldOn: string
}

/** After a new assessment: the plan may begin anew, or else it places steps into what is over. */
export function BeginAnewNotice({ frame, periodsOver, heldOn }: Props) {
  return (
    <Alert variant="light" color="gray">
      <Group justify="space-between" gap="sm">
        <span>
          {periodsOver === 1
            ? 'The first period of this plan was'
            : `The first ${periodsOver} periods of this plan were`}{' '}
          over when you looked again. Freeze it under “Plan against plan” if it was a promise, then begin anew.
        </span>
        <Button size="compact-sm" variant="default" onClick={() => restartPlan(frame, heldOn)}>
          Begin anew on {formatDay(mondayOnOrAfter(heldOn))}
        </Button>
      </Group>
    </Alert>
  )
}
