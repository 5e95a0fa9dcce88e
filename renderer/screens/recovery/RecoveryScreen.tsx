import { Center, Stack } from '@mantine/core'
import type { Loss } from '../../store/app-state.ts'
import { NothingLeft } from './NothingLeft.tsx'
import { RestoreOffer } from './RestoreOffer.tsx'

/** Shown in place of the app where something was lost: never an empty workspace that looks like a first start. */
export function RecoveryScreen({ loss }: { readonly loss: Loss }) {
  return (
    <Center component="main" mih="100vh" p="xl">
      <Stack maw={640} w="100%" gap="lg">
        {loss.kind === 'restore-needed' ? <RestoreOffer loss={loss} /> : <NothingLeft loss={loss} />}
      </Stack>
    </Center>
  )
}
