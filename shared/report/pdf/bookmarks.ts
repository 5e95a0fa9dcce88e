import type { ReportSection } from '../report.ts'

/** An entry of the PDF's outline. react-pdf nests by `parent`, though its types do not say so. */
export interface Bookmark {
  readonly title: string
  readonly ref: string
  readonly parent?: string
  readonly expanded: false
}

export function bookmarkSection({ id, title }: ReportSection): Bookmark {
  return { title, ref: id, expanded: false }
}

/** For each block of a section its bookmark: headings of level 2 under the section, practices under their heading. */
export function bookmarkBlocks({ id, blocks }: ReportSection): readonly (Bookmark | null)[] {
  let heading = id
  return blocks.map((block, place) => {
    const ref = `${id}/${place}`
    if (block.kind === 'heading' && block.level === 2) {
      heading = ref
      return { title: block.text, ref, parent: id, expanded: false }
    }
    return block.kind === 'practice' ? { title: block.title, ref, parent: heading, expanded: false } : null
  })
}
