import { IconSearch } from '@tabler/icons-react'
import { IconButton } from '../components/plain/IconButton.tsx'

/** Opens the command palette. */
export function PaletteButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <IconButton label="Go to anything (Ctrl K)" onClick={onClick}>
      <IconSearch size={20} />
    </IconButton>
  )
}
