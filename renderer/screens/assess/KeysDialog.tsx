import { Divider, Kbd, Modal, Stack, Switch } from '@mantine/core'
import classes from './KeysDialog.module.css'

const KEYS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['0', '…', '5'], 'Answer with this level'],
  [['N'], 'Does not apply; then type the reason'],
  [['D'], 'Don’t know'],
  [['C'], 'Comment; Esc goes back to the choices'],
  [['E'], 'Add evidence'],
  [['→', 'Enter'], 'Next question'],
  [['←'], 'Previous question'],
  [['↑', '↓'], 'Move through the choices'],
  [['L'], 'All questions'],
  [['Ctrl', 'Z'], 'Undo'],
  [['?'], 'This list'],
]

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly areKeysOn: boolean
  readonly onKeysChange: (isOn: boolean) => void
  readonly goesOn: boolean
  readonly onGoesOnChange: (isOn: boolean) => void
}

/** The keys, and the two choices about answering that this device remembers. */
export function KeysDialog({ isOpen, onClose, areKeysOn, onKeysChange, goesOn, onGoesOnChange }: Props) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Keys for answering"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <dl className={classes.keys}>
          {KEYS.map(([keys, meaning]) => (
            <div key={meaning} className={classes.row}>
              <dt>{keys.map((key) => (key === '…' ? <span key={key}> to </span> : <Kbd key={key}>{key}</Kbd>))}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <Divider />
        <Switch
          label="Go on to the next question after an answer"
          checked={goesOn}
          onChange={(event) => onGoesOnChange(event.currentTarget.checked)}
        />
        <Switch
          label="Answer with single keys"
          description="Off, only arrows and Enter do something outside a field."
          checked={areKeysOn}
          onChange={(event) => onKeysChange(event.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  )
}
