import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { formatMoment } from '../../app/ids-and-dates.ts'
import { Loading } from '../../components/Loading.tsx'
import { platform } from '../../platform/choose-platform.ts'
import {
  bringBackSetAsideCopy,
  countSetAsideCopies,
  fileOfSetAsideCopy,
  readSetAsideCopies,
  type SetAsideCopy,
} from '../../store/set-aside-copies.ts'
import { plural } from './difference-words.ts'

type State =
  | { readonly kind: 'unread'; readonly count: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly copies: readonly SetAsideCopy[] }

/** Second copies that a start without them has put aside: what they hold, and the ways back. Nothing where there are none. */
export function SetAsideCopies() {
  const [state, setState] = useState<State>({ kind: 'unread', count: 0 })
  const [message, setMessage] = useState('')

  useEffect(() => {
    let isHere = true
    // Whoever wants more than the number asks for it, and hears then why it cannot be had.
    const show = (count: number) => isHere && setState({ kind: 'unread', count })
    countSetAsideCopies().then(show, () => {})
    return () => {
      isHere = false
    }
  }, [])

  async function tell(failure: string, act: () => Promise<string>): Promise<void> {
    setMessage('')
    try {
      setMessage(await act())
    } catch (error) {
      setMessage(`${failure} ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  async function read(count: number): Promise<string> {
    setState({ kind: 'reading' })
    try {
      setState({ kind: 'read', copies: await readSetAsideCopies() })
      return ''
    } catch (error) {
      setState({ kind: 'unread', count })
      throw error
    }
  }

  if (state.kind === 'unread' && state.count === 0) return null
  return (
    <Stack gap="sm" role="group" aria-label="Copies set aside">
      <Title order={3}>Copies set aside</Title>
      <Text>
        Second copies that are not used any more, because Trefoil was started without them. They stay on this computer.
      </Text>
      {state.kind === 'unread' && (
        <Group>
          <Button variant="default" onClick={() => void tell('The copies could not be read.', () => read(state.count))}>
            Show what is in {state.count === 1 ? 'it' : `the ${state.count} copies`}
          </Button>
        </Group>
      )}
      {state.kind === 'reading' && <Loading label="Reading what was set aside" />}
      {state.kind === 'read' && (
        <Copies
          copies={state.copies}
          onSave={(copy) => void tell('The copy could not be saved.', () => save(copy))}
          onBringBack={(copy) =>
            void tell('The copy could not be read.', async () => {
              await bringBackSetAsideCopy(copy.generation, nameOf(copy))
              return 'What would change is shown under “Bring in”.'
            })
          }
        />
      )}
      <Text role="status" size="sm">
        {message}
      </Text>
    </Stack>
  )
}

interface CopiesProps {
  readonly copies: readonly SetAsideCopy[]
  readonly onSave: (copy: SetAsideCopy) => void
  readonly onBringBack: (copy: SetAsideCopy) => void
}

function Copies({ copies, onSave, onBringBack }: CopiesProps) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Last change</Table.Th>
          <Table.Th scope="col">What is in it</Table.Th>
          <Table.Th scope="col">Size</Table.Th>
          <Table.Th scope="col">Ways back</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {copies.map((copy) => (
          <Table.Tr key={copy.generation}>
            <Table.Td>{dayOf(copy)}</Table.Td>
            <Table.Td>{contentOf(copy)}</Table.Td>
            <Table.Td>{copy.content ? sizeOf(copy.content.size) : '–'}</Table.Td>
            <Table.Td>
              {copy.content && (
                <Group gap="xs">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Save as a file: ${dayOf(copy)}`}
                    onClick={() => onSave(copy)}
                  >
                    Save as a file
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Bring back …: ${dayOf(copy)}`}
                    onClick={() => onBringBack(copy)}
                  >
                    Bring back …
                  </Button>
                </Group>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

async function save(copy: SetAsideCopy): Promise<string> {
  const content = await fileOfSetAsideCopy(copy.generation)
  const place = await platform.saveFile({ name: nameOf(copy), mediaType: 'application/json', content })
  return place ? `Saved: ${place}` : 'Not saved.'
}

function nameOf({ content }: SetAsideCopy): string {
  const day = content?.figures.position?.moment.slice(0, 10) ?? ''
  return safeFileName(`Trefoil copy set aside ${day}`, 'trefoil')
}

function dayOf({ content }: SetAsideCopy): string {
  return content?.figures.position ? formatMoment(content.figures.position.moment) : 'Unknown'
}

function contentOf({ content }: SetAsideCopy): string {
  if (!content) return 'It cannot be read. Its files stay where they are.'
  const { teams, assessments, participants, answers } = content.figures.counts
  const held = `${plural(teams, 'team')}, ${plural(assessments, 'assessment')}, ${plural(participants, 'participant')}, ${plural(answers, 'answer')}`
  return content.isDamaged ? `${held}. A part of it is damaged and is missing.` : held
}

/** In the unit in which it is easy to read, on one line. */
function sizeOf(characters: number): string {
  const megabytes = characters / 1024 / 1024
  return megabytes >= 0.1 ? `${megabytes.toFixed(1)}\u00a0MB` : `${Math.max(1, Math.round(characters / 1024))}\u00a0kB`
}
