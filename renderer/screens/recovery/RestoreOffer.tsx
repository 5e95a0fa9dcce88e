import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { today } from '../../app/ids-and-dates.ts'
import { Loading } from '../../components/Loading.tsx'
import { platform } from '../../platform/choose-platform.ts'
import type { Loss } from '../../store/app-state.ts'
import type { Rebuilt } from '../../store/recovery-actions.ts'
import { describeLoss } from './describe-loss.ts'
import { RecoveryTitle } from './RecoveryTitle.tsx'
import { RestorableFigures } from './RestorableFigures.tsx'
import { StartWithout } from './StartWithout.tsx'
import { useRebuilt } from './use-rebuilt.ts'

/** What was found, what can be restored and from when; nothing happens before the user has chosen. */
export function RestoreOffer({ loss }: { readonly loss: Loss }) {
  const rebuilt = useRebuilt()
  const [isRestored, setRestored] = useState(false)
  if (isRestored && rebuilt && 'figures' in rebuilt) return <Restored rebuilt={rebuilt} />
  return (
    <>
      <RecoveryTitle text="Your workspace can be restored" />
      <Text size="lg">
        {describeLoss(loss)} Trefoil writes every change a second time, in another place, and that copy is here. Nothing
        happens until you choose.
      </Text>
      {rebuilt === null && <Loading label="Reading the second copy" />}
      {rebuilt && 'problem' in rebuilt && (
        <Alert color="orange" title="The second copy cannot be read" role="alert">
          {rebuilt.problem}
        </Alert>
      )}
      {rebuilt && 'figures' in rebuilt && <Offer rebuilt={rebuilt} onRestored={() => setRestored(true)} />}
      <StartWithout isDatabaseEmpty={loss.kind !== 'restore-needed' || loss.isDatabaseEmpty} />
    </>
  )
}

function Offer({ rebuilt, onRestored }: { readonly rebuilt: Rebuilt; readonly onRestored: () => void }) {
  const [isRestoring, setRestoring] = useState(false)
  const [message, setMessage] = useState('')
  const { counts, position } = rebuilt.figures

  async function restore(): Promise<void> {
    setRestoring(true)
    try {
      await rebuilt.restore()
      onRestored()
    } catch (error) {
      setMessage(
        `Not restored; the second copy is untouched. ${error instanceof Error ? error.message : String(error)}`,
      )
      setRestoring(false)
    }
  }

  async function saveCopy(): Promise<void> {
    try {
      const content = await rebuilt.toFile()
      const name = `trefoil-second-copy-${today()}.json`
      const saved = await platform.saveFile({ name, mediaType: 'application/json', content })
      setMessage(saved ? `Saved: ${saved}` : 'Not saved.')
    } catch (error) {
      setMessage(`The copy could not be saved: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return (
    <>
      <RestorableFigures counts={counts} position={position} />
      {rebuilt.isDamaged && (
        <Alert color="orange" title="A part of the second copy is damaged">
          What can be read is shown above. Changes that stood in the damaged part may be missing.
        </Alert>
      )}
      <Group>
        <Button loading={isRestoring} onClick={() => void restore()}>
          Restore
        </Button>
        <Button variant="default" onClick={() => void saveCopy()}>
          Save a copy first
        </Button>
      </Group>
      <Text role="status" size="sm">
        {message}
      </Text>
    </>
  )
}

function Restored({ rebuilt }: { readonly rebuilt: Rebuilt }) {
  return (
    <>
      <RecoveryTitle text="Your workspace is back" />
      <RestorableFigures counts={rebuilt.figures.counts} position={rebuilt.figures.position} />
      <Button w="fit-content" onClick={() => window.location.reload()}>
        Go on with Trefoil
      </Button>
    </>
  )
}
