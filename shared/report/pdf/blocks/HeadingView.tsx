import { Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { HeadingBlock } from '#shared/report/report.ts'
import type { Bookmark } from '../bookmarks.ts'
import { type Style, TEXT } from '../theme.ts'

const STYLES: Readonly<Record<HeadingBlock['level'], Style>> = {
  2: { ...TEXT.heading2, marginTop: 12, marginBottom: 0 },
  3: { ...TEXT.heading3, marginTop: 5, marginBottom: -5 },
}

interface HeadingViewProps {
  readonly block: HeadingBlock
  readonly bookmark: Bookmark | null
}

/** Stays with what follows it; headings of level 2 are bookmarks. */
export function HeadingView({ block, bookmark }: HeadingViewProps): ReactElement {
  return (
    <Text
      {...(block.id === undefined ? {} : { id: block.id })}
      {...{ bookmark }}
      minPresenceAhead={80}
      style={STYLES[block.level]}
    >
      {block.text}
    </Text>
  )
}
