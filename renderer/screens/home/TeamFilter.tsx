import { Group, SegmentedControl, TextInput } from '@mantine/core'

export type Shown = 'all' | 'due' | 'answer'

interface Props {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly shown: Shown
  readonly onShown: (shown: Shown) => void
  readonly counts: Readonly<Record<'found' | 'all' | 'due' | 'answer', number>>
}

/** Finds teams where there are many. */
export function TeamFilter({ search, onSearch, shown, onShown, counts }: Props) {
  return (
    <Group align="flex-end" gap="lg">
      <TextInput
        label="Find a team"
        description={`${counts.found} of ${counts.all}`}
        value={search}
        w={360}
        maw="100%"
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Which teams"
        value={shown}
        onChange={(value) => onShown(value as Shown)}
        data={[
          { value: 'all', label: 'All' },
          { value: 'due', label: `Due (${counts.due})` },
          { value: 'answer', label: `Under way (${counts.answer})` },
        ]}
      />
    </Group>
  )
}
