import { Page, Text, View } from '@react-pdf/renderer'
import { Fragment, type ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { BlockView } from './BlockView.tsx'
import { bookmarkBlocks, bookmarkSection } from './bookmarks.ts'
import { each } from './each.ts'
import { PageFrame } from './PageFrame.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { columnHeight, columnWidth, PAGE_SIZE, pageStyle, SANS, TEXT } from './theme.ts'

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
      layout={({ children, pageNumber, totalPages }) => (
        <PageFrame
          meta={meta}
          section={titleOn(pageNumber, sections, pageNumbers)}
          pageNumber={pageNumber}
          totalPages={totalPages}
        >
          {children}
        </PageFrame>
      )}
    >
      {sections.map((section, place) => (
        <Fragment key={section.id}>
          <SectionStart section={section} isFirst={place === 0} pageNumbers={pageNumbers} />
          <SectionBlocks section={section} column={column} />
        </Fragment>
      ))}
    </Page>
  )
}

/** The section that a page belongs to: the last that has begun by its end. Known from the second round on. */
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
  readonly pageNumbers: PageNumbers
}

/** The title, which is a bookmark and a target of links, and tells the contents page where it stands. */
function SectionStart({ section, isFirst, pageNumbers }: SectionStartProps): ReactElement {
  // A View takes a bookmark as well as a Page does, though its type does not say so.
  const bookmark = { bookmark: bookmarkSection(section) }
  return (
    <View
      id={section.id}
      wrap={false}
      minPresenceAhead={90}
      style={{ marginTop: isFirst ? 0 : 16, marginBottom: 6 }}
      {...bookmark}
    >
      <Text style={TEXT.title}>{section.title}</Text>
      <Text
        style={{ position: 'absolute', fontFamily: SANS, fontSize: 1 }}
        render={({ pageNumber }) => {
          pageNumbers.record(section.id, pageNumber)
          return ''
        }}
      />
    </View>
  )
}
