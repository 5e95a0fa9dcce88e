import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { platform } from '../../platform/choose-platform.ts'
import type { Loss } from '../../store/app-state.ts'
import { startWithout } from '../../store/recovery-actions.ts'
import { describeLoss } from './describe-loss.ts'
import { RecoveryTitle } from './RecoveryTitle.tsx'
import { RestorableFigures } from './RestorableFigures.tsx'

type Props = { readonly loss: Extract<Loss, { readonly kind: 'nothing-left' }> }

/** Both copies are gone, and only the trace of them is left: what there was, and what can still be done. */
export function NothingLeft({ loss }: Props) {
  const [problem, setProblem] = useState('')

  async function start(): Promise<void> {
    try {
      await startWithout()
      window.location.hash = '#/settings'
      window.location.reload()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <>
      <RecoveryTitle text="Your workspace is not on this computer any more" />
      <Text size="lg">
        {describeLoss(loss)} The second copy is gone as well, or nothing of it can be read. All that is left is a note{' '}
        {loss.last ? 'of what there was:' : 'that there was one.'}
      </Text>
      {loss.last && <RestorableFigures counts={loss.counts} position={loss.last} />}
      <Text>
        If you have a backup or a workspace file, bring it in under Settings. If somebody moved Trefoil’s folder, put it
        back and start Trefoil again.
        {platform.kind === 'web' && ' A browser deletes what its pages have stored when the disk has little room left.'}
      </Text>
      <Button w="fit-content" onClick={() => void start()}>
        Start, and bring in a file
      </Button>
      {problem && <Text role="alert">Trefoil could not start afresh: {problem}</Text>}
    </>
  )
}
