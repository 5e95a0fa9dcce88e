import { Page } from '@react-pdf/renderer'
import { Fragment, type ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { BlockView } from './BlockView.tsx'
import { bookmarkBlocks, bookmarkSection } from './bookmarks.ts'
import { each } from './each.ts'
import { PageFrame } from './PageFrame.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { StripView } from './StripView.tsx'
import { setText } from './set-text.ts'
import { columnHeight, columnWidth, PAGE_SIZE, pageStyle, TEXT } from './theme.ts'

interface SectionPagesProps {
  readonly report: Report
  /** The section that begins the page, then those that run on. */
  readonly sections: readonly ReportSection[]
  readonly pageNumbers: PageNumbers
}

export function SectionPages({ report, sections, pageNumbers }: SectionPagesProps): ReactElement {
  const { meta } = report
  const column = { width: columnWidth(meta.paper), height: columnHeight(meta.paper) }
  return (
    <Page
      size={PAGE_SIZE[meta.paper]}
      style={pageStyle}
      layout={({ children, pageNumber, totalPages }) => {
        recordPage(pageNumber, children, sections, pageNumbers)
        return (
          <PageFrame
            meta={meta}
            section={() => titleOn(pageNumber, sections, pageNumbers)}
            pageNumber={pageNumber}
            totalPages={totalPages}
          >
            {children}
          </PageFrame>
        )
      }}
    >
      {sections.map((section, place) => (
        <Fragment key={section.id}>
          <SectionStart section={section} isFirst={place === 0} width={column.width} />
          <SectionBlocks section={section} column={column} />
        </Fragment>
      ))}
    </Page>
  )
}

/**
 * Tells the contents page which sections begin here. What a page's `layout` is given stands for the nodes that were placed on it. A `render` prop
 * in the title would say so, too, but react-pdf loses content when it breaks a page before such a node.
 */
function recordPage(
  page: number | undefined,
  placed: unknown,
  sections: readonly ReportSection[],
  pageNumbers: PageNumbers,
): void {
  if (page === undefined || !Array.isArray(placed)) return
  const ids = new Set(placed.map(({ props }: PlacedElement) => props?.node?.props?.id))
  for (const { id } of sections) if (ids.has(id)) pageNumbers.record(id, page)
}

/** The stand-in of react-pdf for a node that it has laid out already. */
interface PlacedElement {
  readonly props?: { readonly node?: { readonly props?: { readonly id?: string } } }
}

/** The section that a page belongs to: the last that has begun by its end. */
function titleOn(page: number | undefined, sections: readonly ReportSection[], pageNumbers: PageNumbers): string {
  const begun = sections.filter(({ id }) => (pageNumbers.of(id) ?? Number.POSITIVE_INFINITY) <= (page ?? 0))
  return (begun.at(-1) ?? sections[0])?.title ?? ''
}

interface SectionBlocksProps {
  readonly section: ReportSection
  readonly column: { readonly width: number; readonly height: number }
}

function SectionBlocks({ section, column }: SectionBlocksProps): ReactElement {
  const bookmarks = bookmarkBlocks(section)
  return (
    <>
      {each(section.blocks, (block, place) => (
        <BlockView block={block} bookmark={bookmarks[place] ?? null} column={column} />
      ))}
    </>
  )
}

interface SectionStartProps {
  readonly section: ReportSection
  readonly isFirst: boolean
  readonly width: number
}

/** The title, which is a bookmark and a target of links. */
function SectionStart({ section, isFirst, width }: SectionStartProps): ReactElement {
  return (
    <StripView
      id={section.id}
      bookmark={bookmarkSection(section)}
      minPresenceAhead={90}
      margins={{ marginTop: isFirst ? 0 : 16, marginBottom: 6 }}
      strip={setText(section.title, TEXT.title, width)}
    />
  )
}
