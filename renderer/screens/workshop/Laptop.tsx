import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { TrefoilMark } from '../../components/TrefoilMark.tsx'
import classes from './Workshop.module.css'

/** A person in the room, and whether theirs is in already. */
export interface Passenger {
  readonly seat: string
  readonly participant: string
  readonly isDone: boolean
}

interface Props {
  readonly people: readonly Passenger[]
  /** The seat it goes to first. */
  readonly first: string
  /** “vote”, “guess”: what each one does with it. */
  readonly task: string
  /** What one person sees; `onDone` once theirs is kept. */
  readonly children: (seat: string, onDone: () => void) => ReactNode
  readonly onClose: () => void
}

/**
 * The laptop goes round: a cover between two people, so that nobody sees what the one before did. Undo and the palette are out of reach
 * meanwhile.
 */
export function Laptop({ people, first, task, children, onClose }: Props) {
  const [seat, setSeat] = useState(first)
  const [isOwn, setOwn] = useState(false)
  const [isSaved, setSaved] = useState(false)

  function done(): void {
    const after = people.findIndex((person) => person.seat === seat)
    const ahead = [...people.slice(after + 1), ...people.slice(0, after)]
    setSeat(ahead.find(({ isDone }) => !isDone)?.seat ?? '')
    setOwn(false)
    setSaved(true)
  }

  return (
    <Modal
      opened
      fullScreen
      withCloseButton={false}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
      title={`The laptop goes round: everybody can ${task} in private`}
      onClose={onClose}
      onKeyDown={keepToOneself}
    >
      {isOwn ? (
        <div className={classes.own} data-laptop>
          <Group justify="flex-end">
            <Button variant="default" size="xs" onClick={() => setOwn(false)}>
              Not now
            </Button>
          </Group>
          {children(seat, done)}
        </div>
      ) : (
        <Cover
          {...{ people, seat, isSaved, onClose }}
          onTake={() => setOwn(true)}
          onOther={(other) => {
            setSeat(other)
            setSaved(false)
          }}
        />
      )}
    </Modal>
  )
}

interface CoverProps extends Pick<Props, 'people' | 'onClose'> {
  readonly seat: string
  readonly isSaved: boolean
  readonly onTake: () => void
  readonly onOther: (seat: string) => void
}

function Cover({ people, seat, isSaved, onTake, onOther, onClose }: CoverProps) {
  const person = people.find((one) => one.seat === seat)
  const others = people.filter((one) => one.seat !== seat && !one.isDone)
  const done = people.filter(({ isDone }) => isDone).length
  return (
    <Stack align="center" ta="center" gap="lg" className={classes.cover ?? ''}>
      <TrefoilMark size={56} />
      <Text role="status">
        {isSaved ? 'Saved. ' : ''}
        {done} of {people.length} are in.
      </Text>
      {person ? (
        <>
          <Title order={1}>Please pass the laptop to {person.participant}</Title>
          {person.isDone && <Text>There is one of {person.participant} already; a new one replaces it.</Text>}
          <Button key={seat} size="lg" data-autofocus autoFocus onClick={onTake}>
            I am {person.participant}
          </Button>
        </>
      ) : (
        <Title order={1}>That was everybody. Please give the laptop back.</Title>
      )}
      {others.length > 0 && (
        <Group justify="center" gap="xs" maw={720}>
          <Text size="sm" c="dimmed">
            Or to
          </Text>
          {others.map((other) => (
            <Button key={other.seat} size="xs" variant="default" onClick={() => onOther(other.seat)}>
              {other.participant}
            </Button>
          ))}
        </Group>
      )}
      <Button {...(person ? {} : { autoFocus: true })} variant="default" onClick={onClose}>
        Back to the facilitator
      </Button>
    </Stack>
  )
}

/** Undo, redo and the palette belong to the facilitator, who does not have the laptop now. */
function keepToOneself(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && 'zyk'.includes(event.key.toLowerCase())) event.stopPropagation()
}
