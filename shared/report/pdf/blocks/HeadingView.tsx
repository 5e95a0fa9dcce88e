import { Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { HeadingBlock } from '#shared/report/report.ts'
import { type Style, TEXT } from '../theme.ts'

const STYLES: Readonly<Record<HeadingBlock['level'], Style>> = {
  2: { ...TEXT.heading2, marginTop: 12, marginBottom: 0 },
  3: { ...TEXT.heading3, marginTop: 5, marginBottom: -5 },
}

/** Stays with what follows it; headings of level 2 are bookmarks. */
export function HeadingView({ block }: { readonly block: HeadingBlock }): ReactElement {
  return (
    <Text {...(block.id === undefined ? {} : { id: block.id })} minPresenceAhead={64} style={STYLES[block.level]}>
      {block.text}
    </Text>
  )
}
