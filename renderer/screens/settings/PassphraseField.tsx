import { PasswordInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly error?: string | null
  readonly autoFocus?: boolean
}

/** A passphrase that can be shown and hidden. No password manager is asked: the file may outlive it. */
export function PassphraseField({ label, value, onChange, description, error, autoFocus }: PassphraseFieldProps) {
  const [isShown, { toggle }] = useDisclosure(false)
  return (
    <PasswordInput
      label={label}
      description={description}
      error={error}
      value={value}
      visible={isShown}
      onVisibilityChange={toggle}
      visibilityToggleButtonProps={{ 'aria-label': `${isShown ? 'Hide' : 'Show'}: ${label}`, tabIndex: 0 }}
      autoComplete="off"
      spellCheck={false}
      maxLength={1000}
      maw={420}
      data-autofocus={autoFocus}
      autoFocus={autoFocus ?? false}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
