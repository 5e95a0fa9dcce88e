import { Alert, VisuallyHidden } from '@mantine/core'
import type { Voice } from './use-voice.ts'

/** Announces votes and reveals, and shows why something could not be. */
export function VoiceRegion({ voice }: { readonly voice: Voice }) {
  return (
    <>
      <VisuallyHidden role="status">{voice.said}</VisuallyHidden>
      <div role="alert">
        {voice.refusal && (
          <Alert mt="md" color="orange" variant="outline" title="Not now">
            {voice.refusal}
          </Alert>
        )}
      </div>
    </>
  )
}
