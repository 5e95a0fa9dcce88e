import { Button } from '@mantine/core'

interface Props {
  /** What is removed, for those who do not see the row: “Remove the freeze from 3 March 2026”. */
  readonly label: string
  readonly onClick: () => void
}

/** Removes the record of a row; it can be undone, so it asks nothing. */
export function RemoveButton({ label, onClick }: Props) {
  return (
    <Button variant="subtle" color="gray" size="compact-sm" aria-label={label} onClick={onClick}>
      Remove
    </Button>
  )
}
