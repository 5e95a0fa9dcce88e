import { Document } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { ContentsPage } from './ContentsPage.tsx'
import { CoverPage } from './CoverPage.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { SectionPages } from './SectionPages.tsx'

interface ReportDocumentProps {
  readonly report: Report
  readonly pageNumbers: PageNumbers
}

/** Cover, contents, and one run of pages for each section with those that run on after it. */
export function ReportDocument({ report, pageNumbers }: ReportDocumentProps): ReactElement {
  const { meta } = report
  return (
    <Document
      title={`${report.title} – ${report.subtitle}`}
      author={meta.team}
      subject={`${meta.assessment}, held on ${meta.heldOn}`}
      keywords="ITIL, DevOps, SRE, assessment"
      creator={`Trefoil ${meta.appVersion}`}
      producer={`Trefoil ${meta.appVersion}`}
      language="en-GB"
      creationDate={new Date(`${meta.madeOn}T12:00:00Z`)}
      pageMode="useOutlines"
    >
      <CoverPage report={report} />
      <ContentsPage report={report} pageNumbers={pageNumbers} />
      {groupSections(report.sections).map((sections) => (
        <SectionPages key={sections[0]?.id} report={report} sections={sections} pageNumbers={pageNumbers} />
      ))}
    </Document>
  )
}

/** One `<Page>` per group: a single long one would be laid out again and again. */
function groupSections(sections: readonly ReportSection[]): readonly (readonly ReportSection[])[] {
  const groups: ReportSection[][] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (section.runsOn && last) last.push(section)
    else groups.push([section])
  }
  return groups
}
