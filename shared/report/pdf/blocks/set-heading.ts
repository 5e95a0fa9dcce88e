import type { HeadingBlock } from '#shared/report/report.ts'
import type { Bookmark } from '../bookmarks.ts'
import type { FlowItem } from '../flow.ts'
import { setText } from '../set-text.ts'
import { BLOCK_GAP, TEXT } from '../theme.ts'

const STYLES = { 2: TEXT.heading2, 3: TEXT.heading3 }
const ROOM = { 2: { above: BLOCK_GAP + 12, below: 0 }, 3: { above: BLOCK_GAP + 5, below: -5 } }

/** Stays with what follows it; headings of level 2 are bookmarks. */
export function setHeading({ id, level, text }: HeadingBlock, bookmark: Bookmark | null, width: number): FlowItem {
  return { ...ROOM[level], id, bookmark, keep: 80, strip: setText(text, STYLES[level], width) }
}
