import { Button } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { refuse } from '#shared/workshop/decision.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { Voice } from './use-voice.ts'

interface Props {
  readonly assessmentId: string
  readonly voice: Voice
  readonly size?: string
}

/** Opens what everybody may see in a second window, for the projector. */
export function PresentButton({ assessmentId, voice, size = 'sm' }: Props) {
  async function open(): Promise<void> {
    const isOpened = await platform.openPresentation(assessmentId)
    voice.tell(
      isOpened
        ? null
        : refuse('The browser kept the second window from opening. Allow pop-ups for this page, and try again.'),
      'The presentation view is open.',
    )
  }
  return (
    <Button
      size={size}
      variant="default"
      leftSection={<IconPresentation size={18} aria-hidden />}
      onClick={() => void open()}
    >
      Presentation
    </Button>
  )
}
