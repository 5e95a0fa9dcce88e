import type { Report, ReportSection } from '#shared/report/report.ts'
import { Link, Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { PageNumbers } from './page-numbers.ts'
import { PageFrame } from './PageFrame.tsx'
import { FIGURES, INKS, pageStyle, TEXT } from './theme.ts'

interface ContentsPageProps {
  readonly report: Report
  readonly pageNumbers: PageNumbers
}

export function ContentsPage({ report, pageNumbers }: ContentsPageProps): ReactElement {
  return (
    <Page
      size={report.meta.paper === 'a4' ? 'A4' : 'LETTER'}
      experimentalPagination
      bookmark="Contents"
      style={pageStyle}
    >
      <PageFrame report={report} />
      <Text style={{ ...TEXT.title, marginBottom: 22 }}>Contents</Text>
      {report.sections.map((section) => (
        <Entry key={section.id} section={section} pageNumbers={pageNumbers} />
      ))}
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
        alignItems: 'center',
        borderBottomWidth: 0.5,
        borderBottomColor: INKS.grid,
        paddingVertical: 6,
      }}
    >
      <View style={{ flex: 1 }}>
        <Link src={`#${section.id}`} style={{ fontSize: 10.5, color: INKS.text, textDecoration: 'none' }}>
          {section.title}
        </Link>
      </View>
      <Text
        style={{ width: 40, fontFamily: FIGURES, fontSize: 10, color: INKS.muted, textAlign: 'right' }}
        render={() => String(pageNumbers.of(section.id) ?? '')}
      />
    </View>
  )
}
