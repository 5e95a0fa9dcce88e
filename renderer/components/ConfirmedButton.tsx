import { Button, Group } from '@mantine/core'
import { useState } from 'react'

interface Props {
  readonly label: string
  readonly confirmation: string
  /** What it is about, for those who do not see the row. */
  readonly about: string
  readonly isDangerous?: boolean
  readonly isBusy?: boolean
  readonly onConfirm: () => void
}

/** A quiet button that asks once, in its own place. */
export function ConfirmedButton({ label, confirmation, about, isDangerous = false, isBusy = false, onConfirm }: Props) {
  const [isConfirming, setConfirming] = useState(false)
  if (!isConfirming) {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={isBusy}
        onClick={() => setConfirming(true)}
        aria-label={`${label} ${about}`}
      >
        {label}
      </Button>
    )
  }
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" onClick={() => setConfirming(false)}>
        Keep
      </Button>
      <Button
        size="compact-sm"
        {...(isDangerous ? { color: 'red.9' } : {})}
        onClick={() => {
          setConfirming(false)
          onConfirm()
        }}
        aria-label={`${confirmation}: ${about}`}
      >
        {confirmation}
      </Button>
    </Group>
  )
}
