import { ActionIcon, Tooltip } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

const label = 'Go to anything (Ctrl K)'

/** Opens the command palette. */
export function PaletteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        <IconSearch size={20} />
      </ActionIcon>
    </Tooltip>
  )
}
