import { Document } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { ContentsPage } from './ContentsPage.tsx'
import { CoverPage } from './CoverPage.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { SectionPages } from './SectionPages.tsx'

interface ReportDocumentProps {
  /** As the fonts can write it. */
  readonly report: Report
  /** As it was: what a document says of itself is not set in its fonts. */
  readonly original: Report
  /** Scripts that the fonts cannot write. */
  readonly leftOut: readonly string[]
  readonly pageNumbers: PageNumbers
}

/** Cover, contents, and one run of pages for each section with those that run on after it. */
export function ReportDocument({ report, original, leftOut, pageNumbers }: ReportDocumentProps): ReactElement {
  const { meta } = original
  return (
    <Document
      title={`${original.title} – ${original.subtitle}`}
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
      <ContentsPage report={report} leftOut={leftOut} pageNumbers={pageNumbers} />
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
