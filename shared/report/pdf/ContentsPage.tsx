import { Link, Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { PageFrame } from './PageFrame.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { FIGURES, INKS, PAGE_SIZE, pageStyle, TEXT } from './theme.ts'

interface ContentsPageProps {
  readonly report: Report
  /** Scripts that the fonts cannot write. */
  readonly leftOut: readonly string[]
  readonly pageNumbers: PageNumbers
}

export function ContentsPage({ report, leftOut, pageNumbers }: ContentsPageProps): ReactElement {
  const { meta } = report
  return (
    <Page
      size={PAGE_SIZE[meta.paper]}
      bookmark="Contents"
      style={pageStyle}
      layout={({ children, pageNumber, totalPages }) => (
        <PageFrame meta={meta} section={() => 'Contents'} pageNumber={pageNumber} totalPages={totalPages}>
          {children}
        </PageFrame>
      )}
    >
      <Text style={{ ...TEXT.title, marginBottom: 22 }}>Contents</Text>
      {report.sections.map((section) => (
        <Entry key={section.id} section={section} pageNumbers={pageNumbers} />
      ))}
      {leftOut.length === 0 ? null : (
        <Text style={{ ...TEXT.quiet, marginTop: 22 }}>
          {`These pages are set in Inter, which writes Latin, Greek and Cyrillic. Where somebody wrote something else, only its name stands here: ${leftOut.map((name) => `[${name}]`).join(', ')}. The same report as Markdown, CSV or JSON has it in full.`}
        </Text>
      )}
    </Page>
  )
}

interface EntryProps {
  readonly section: ReportSection
  readonly pageNumbers: PageNumbers
}

function Entry({ section, pageNumbers }: EntryProps): ReactElement {
  return (
    <View
      style={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        alignItems: 'center',
        borderBottomWidth: 0.5,
        borderBottomColor: INKS.grid,
        paddingVertical: 6.5,
      }}
    >
      <Link src={`#${section.id}`} style={{ width: '88%', fontSize: 10.5, color: INKS.text, textDecoration: 'none' }}>
        {section.title}
      </Link>
      <Text
        style={{ width: '12%', fontFamily: FIGURES, fontSize: 10, color: INKS.muted, textAlign: 'right' }}
        render={() => String(pageNumbers.of(section.id) ?? '')}
      />
    </View>
  )
}
