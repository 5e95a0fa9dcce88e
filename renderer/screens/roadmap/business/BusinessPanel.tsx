import { Button, Group, Text, Title } from '@mantine/core'
import { describeItem } from '#shared/charts/timeline-of-roadmap.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { BusinessItem, JointTimeline } from '#shared/roadmap/joint-timeline.ts'
import type { RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'
import classes from '../Roadmap.module.css'
import { titleOf } from '../title-of.ts'

interface Props {
  readonly pack: ModelPack
  readonly joint: JointTimeline
  readonly onAdd: () => void
  readonly onItem: (milestoneId: string) => void
  readonly onStep: (stepId: string) => void
}

/** Business and IT side by side (S19): each item with what became of its IT, and the IT work that nobody in the business asked for. */
export function BusinessPanel({ pack, joint, onAdd, onItem, onStep }: Props) {
  const { items, withoutGoal } = joint
  return (
    <section aria-labelledby="business-title">
      <Group justify="space-between" gap="sm">
        <Title order={2} id="business-title">
          Business and IT
        </Title>
        <Button variant="default" onClick={onAdd}>
          Add a business item
        </Button>
      </Group>
      {items.length === 0 ? (
        <Text c="dimmed">
          What does the business want, and by when? Add it here, say what it needs of IT, and the board shows whether IT
          will be there in time.
        </Text>
      ) : (
        <ul className={classes.rows}>
          {items.map((item) => (
            <ItemRow key={item.milestone.id} pack={pack} item={item} onItem={onItem} />
          ))}
        </ul>
      )}
      {withoutGoal.length > 0 && <WithoutGoal pack={pack} steps={withoutGoal} onStep={onStep} />}
    </section>
  )
}

function ItemRow({ pack, item, onItem }: Pick<Props, 'pack' | 'onItem'> & { readonly item: BusinessItem }) {
  const { milestone, missing } = item
  return (
    <li className={classes.row}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <div>
          <Text>
            {milestone.title}, needed by {formatDay(milestone.needBy)}
          </Text>
          <Text size="sm" {...(isFlag(item) ? { fw: 600 } : { c: 'dimmed' })}>
            {isFlag(item) && 'To settle: '}
            {describeItem(item)}
            {item.itEndsOn && `; IT’s work ends ${formatDay(item.itEndsOn)}`}
          </Text>
          {missing.length > 0 && (
            <Text size="sm" c="dimmed">
              Not planned: {missing.map((need) => nameNeed(pack, need)).join('; ')}
            </Text>
          )}
        </div>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => onItem(milestone.id)}
          aria-label={`Change ${milestone.title}`}
        >
          Change
        </Button>
      </Group>
    </li>
  )
}

interface WithoutGoalProps extends Pick<Props, 'pack' | 'onStep'> {
  readonly steps: readonly RoadmapStep[]
}

function WithoutGoal({ pack, steps, onStep }: WithoutGoalProps) {
  return (
    <details>
      <summary className={classes.summary}>IT work without a business goal of yours ({steps.length})</summary>
      <Text size="sm" c="dimmed">
        No business item needs these steps, and none of your own goals fits. The goals beside them are the model’s. Say
        what they are for, or ask whether they are worth it.
      </Text>
      <ul className={classes.rows}>
        {steps.map((step) => (
          <li key={step.id} className={classes.row}>
            <Group justify="space-between" gap="sm">
              <Text>
                {titleOf(pack, step.practice)}, level {step.from} to {step.to}
              </Text>
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => onStep(step.id)}
                aria-label={`Give a goal to ${titleOf(pack, step.practice)} to level ${step.to}`}
              >
                Give it a goal
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </details>
  )
}

function isFlag({ state }: BusinessItem): boolean {
  return state === 'late' || state === 'not-planned' || state === 'no-it'
}

function nameNeed(pack: ModelPack, need: string): string {
  const [practice = '', level] = need.split(':')
  return level === undefined ? titleOf(pack, practice) : `${titleOf(pack, practice)} at level ${level}`
}
