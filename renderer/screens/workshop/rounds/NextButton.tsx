import { Button } from '@mantine/core'
import type { RoundProps } from './round-props.ts'

/** On to the next practice, or to the end where every one has had its turn. */
export function NextButton({ session, voice }: Pick<RoundProps, 'session' | 'voice'>) {
  const isLeft = session.items.some(({ phase }) => phase === 'waiting')
  return isLeft ? (
    <Button size="md" autoFocus onClick={() => voice.act({ kind: 'next' })}>
      Next practice
    </Button>
  ) : (
    <Button size="md" autoFocus onClick={() => voice.act({ kind: 'close' }, 'The rounds are closed.')}>
      Close the rounds
    </Button>
  )
}
