import type { ReactElement } from 'react'
import type { HeadingBlock } from '#shared/report/report.ts'
import type { Bookmark } from '../bookmarks.ts'
import { StripView } from '../StripView.tsx'
import { setText } from '../set-text.ts'
import { TEXT } from '../theme.ts'

const STYLES = { 2: TEXT.heading2, 3: TEXT.heading3 }
const MARGINS = { 2: { marginTop: 12, marginBottom: 0 }, 3: { marginTop: 5, marginBottom: -5 } }

interface HeadingViewProps {
  readonly block: HeadingBlock
  readonly bookmark: Bookmark | null
  readonly width: number
}

/** Stays with what follows it; headings of level 2 are bookmarks. */
export function HeadingView({ block: { id, level, text }, bookmark, width }: HeadingViewProps): ReactElement {
  return (
    <StripView
      id={id}
      bookmark={bookmark}
      minPresenceAhead={80}
      margins={MARGINS[level]}
      strip={setText(text, STYLES[level], width)}
    />
  )
}
