import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { platform } from '../../../platform/choose-platform.ts'
import type { FileToSave } from '../../../platform/platform.ts'
import { ballotArchive, ballotFile, ballotKeyFile } from '../../../store/ballot-actions.ts'
import classes from '../Workshop.module.css'

interface Props {
  readonly session: BallotSession
  readonly pack: ModelPack
}

/** Ballots to send: one for everybody, or one for each person. */
export function GiveOutBallots({ session, pack }: Props) {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function save(file: Promise<FileToSave>): Promise<void> {
    setProblem(null)
    try {
      const name = await platform.saveFile(await file)
      if (name !== null) setSaid(`Saved: ${name}`)
    } catch (error) {
      setSaid('')
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  const isEmpty = session.sheets.length === 0
  return (
    <section aria-labelledby="give-out-title">
      <Title order={3} id="give-out-title" mb="xs">
        Give out
      </Title>
      <Stack gap="sm">
        <Text>
          A ballot is one file that opens in any browser, on phones too, and needs no network. People answer it where
          and when they like; it saves a small file, which they give back to you.
        </Text>
        {isEmpty && <Text>Say who is in the room first.</Text>}
        <Group>
          <Button disabled={isEmpty} onClick={() => void save(ballotArchive(session, pack))}>
            A ballot for each, as ZIP
          </Button>
          <Button disabled={isEmpty} variant="default" onClick={() => void save(ballotFile(session, pack, null))}>
            One ballot for all
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          On one for all, people say themselves who they are, and can say so wrongly. With one for each, nobody can
          answer for somebody else. What they save is not encrypted: whoever has it can read it.
        </Text>
        {!isEmpty && (
          <details>
            <summary>One at a time, and the key for another computer</summary>
            <ul className={classes.rows}>
              {session.sheets.map(({ id, participant }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={classes.row}
                    onClick={() => void save(ballotFile(session, pack, id))}
                  >
                    <span>{participant}</span>
                    <span className={classes.state}>save the ballot</span>
                  </button>
                </li>
              ))}
            </ul>
            <Text size="sm" mt="sm">
              To take ballots in on another computer, or by the command line, drop the key there together with them.
              Keep it to yourself: whoever has it can vote in anybody’s name.
            </Text>
            <Button mt="xs" size="xs" variant="default" onClick={() => void save(ballotKeyFile(session))}>
              Save the key
            </Button>
          </details>
        )}
        <Text role="status" size="sm">
          {said}
        </Text>
        {problem && <Text role="alert">{problem}</Text>}
      </Stack>
    </section>
  )
}
