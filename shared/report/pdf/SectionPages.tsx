import type { Report, ReportSection } from '#shared/report/report.ts'
import { Page, Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { BlockView } from './BlockView.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { PageFrame } from './PageFrame.tsx'
import { MARGIN, PAGE_WIDTH, pageStyle, SANS, TEXT } from './theme.ts'

interface SectionPagesProps {
  readonly report: Report
  /** The section that begins the page, then those that run on. */
  readonly sections: readonly ReportSection[]
  readonly pageNumbers: PageNumbers
}

export function SectionPages({ report, sections, pageNumbers }: SectionPagesProps): ReactElement {
  const width = PAGE_WIDTH[report.meta.paper] - 2 * MARGIN.side
  return (
    <Page size={report.meta.paper === 'a4' ? 'A4' : 'LETTER'} experimentalPagination style={pageStyle}>
      <PageFrame report={report} section={sections[0]?.title ?? ''} />
      {sections.flatMap((section, place) => [
        <Text
          key={`${section.id}-number`}
          style={{ fontFamily: SANS, fontSize: 1, height: 0 }}
          render={({ pageNumber }) => {
            pageNumbers.record(section.id, pageNumber)
            return ''
          }}
        />,
        <Text
          key={section.id}
          id={section.id}
          bookmark={section.title}
          minPresenceAhead={90}
          style={{ ...TEXT.title, marginTop: place === 0 ? 0 : 30, marginBottom: 14 }}
        >
          {section.title}
        </Text>,
        ...section.blocks.map((block, index) => (
          <BlockView key={`${section.id}-${index}`} block={block} width={width} />
        )),
      ])}
    </Page>
  )
}
