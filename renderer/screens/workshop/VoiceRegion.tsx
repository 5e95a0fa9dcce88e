import { Paper, VisuallyHidden } from '@mantine/core'
import type { Voice } from './use-voice.ts'
import classes from './Workshop.module.css'

/** Announces votes and reveals, and shows why something could not be. */
export function VoiceRegion({ voice }: { readonly voice: Voice }) {
  return (
    <>
      <VisuallyHidden role="status">{voice.said}</VisuallyHidden>
      <div role="alert">
        {voice.refusal && (
          <Paper withBorder mt="md" p="md" className={classes.notice ?? ''}>
            <b>Not now.</b> {voice.refusal}
          </Paper>
        )}
      </div>
    </>
  )
}
