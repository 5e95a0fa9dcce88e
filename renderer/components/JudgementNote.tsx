import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** Marks a rule or figure as the judgement of this project, not a published one. */
export function JudgementNote({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      <Text span inherit fw={600}>
        Our judgement:{' '}
      </Text>
      {children}
    </Text>
  )
}
