import { Autocomplete, Button, Drawer, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { Milestone } from '#shared/model/milestone.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { titleOf } from '../title-of.ts'
import { changeMilestone, removeMilestone } from './milestone-edits.ts'

interface Props {
  readonly pack: ModelPack
  readonly roadmap: Pick<Roadmap, 'steps'>
  readonly goals: readonly string[]
  /** Null while none is open. */
  readonly milestone: Milestone | null
  readonly onClose: () => void
}

/** What the business wants by when, and what it needs of IT for it. Saved as typed. */
export function MilestoneDrawer({ pack, roadmap, goals, milestone, onClose }: Props) {
  return (
    <Drawer
      opened={milestone !== null}
      onClose={onClose}
      position="right"
      size="min(560px, 100vw)"
      title="Business item"
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {milestone && <Fields pack={pack} roadmap={roadmap} goals={goals} milestone={milestone} onClose={onClose} />}
    </Drawer>
  )
}

function Fields({ pack, roadmap, goals, milestone, onClose }: Props & { readonly milestone: Milestone }) {
  const needs = useMemo(() => listNeeds(pack, roadmap, milestone.needs), [pack, roadmap, milestone.needs])
  const change = (fields: Partial<Milestone>) => changeMilestone(milestone, fields)
  return (
    <Stack gap="md">
      <TextInput
        label="What the business wants"
        data-autofocus
        maxLength={200}
        value={milestone.title}
        onChange={({ currentTarget: { value } }) => change({ title: value })}
      />
      <TextInput
        type="date"
        label="Needed by"
        w={170}
        value={milestone.needBy}
        onChange={({ currentTarget: { value } }) => value && change({ needBy: value })}
      />
      <Autocomplete
        label="Business goal"
        maxLength={200}
        data={[...new Set(goals)]}
        value={milestone.goal}
        onChange={(goal) => change({ goal })}
      />
      <MultiSelect
        label="What it needs of IT"
        description="Steps of the roadmap, or a practice with all that is planned of it"
        searchable
        limit={60}
        maxValues={100}
        nothingFoundMessage="No such step"
        data={needs}
        value={[...milestone.needs]}
        onChange={(value) => change({ needs: value })}
      />
      {milestone.needs.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing yet. A business item that asks nothing of IT is rare: talk about it.
        </Text>
      )}
      <Button
        variant="default"
        w="fit-content"
        onClick={() => {
          onClose()
          removeMilestone(milestone)
        }}
      >
        Remove this item
      </Button>
    </Stack>
  )
}

/** Practices and steps of the roadmap by name, and what is chosen already though it is no step any more. */
function listNeeds(pack: ModelPack, { steps }: Pick<Roadmap, 'steps'>, chosen: readonly string[]) {
  const practices = new Set(steps.map(({ practice }) => practice))
  const known = [...practices, ...steps.map(({ id }) => id)]
  return [...new Set([...known, ...chosen])]
    .map((value) => {
      const [practice = '', level] = value.split(':')
      const title = titleOf(pack, practice)
      return { value, label: level === undefined ? `${title}, all that is planned` : `${title}, level ${level}` }
    })
    .sort((a, b) => a.label.localeCompare(b.label))
}
