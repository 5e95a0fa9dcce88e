import { Page } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report, ReportSection } from '#shared/report/report.ts'
import { PageFrame } from './PageFrame.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { StripsView, StripView } from './StripView.tsx'
import { setText } from './set-text.ts'
import { inset, type Strip, underline } from './strip.ts'
import { columnWidth, FIGURES, INKS, PAGE_SIZE, pageStyle, TEXT, type TextStyle } from './theme.ts'

const ENTRY: TextStyle = { fontSize: 10.5, lineHeight: 1.2, color: INKS.text }
const NUMBER: TextStyle = {
  fontFamily: FIGURES,
  fontSize: 10,
  lineHeight: 1.26,
  color: INKS.muted,
  textAlign: 'right',
}

interface ContentsPageProps {
  readonly report: Report
  /** Scripts that the fonts cannot write. */
  readonly leftOut: readonly string[]
  readonly pageNumbers: PageNumbers
}

export function ContentsPage({ report, leftOut, pageNumbers }: ContentsPageProps): ReactElement {
  const { meta } = report
  const width = columnWidth(meta.paper)
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
      <StripView strip={inset(setText('Contents', TEXT.title, width), { bottom: 13 })} />
      <StripsView strips={report.sections.map((section) => setEntry(section, pageNumbers, width))} />
      {leftOut.length === 0 ? null : (
        <StripView strip={inset(setText(nameLeftOut(leftOut), TEXT.quiet, width), { top: 13 })} />
      )}
    </Page>
  )
}

function nameLeftOut(leftOut: readonly string[]): string {
  return `These pages are set in Inter, which writes Latin, Greek and Cyrillic. Where somebody wrote something else, only its name stands here: ${leftOut.map((name) => `[${name}]`).join(', ')}. The same report as Markdown, CSV or JSON has it in full.`
}

/** The number is written when the page is painted: only then is it known for certain. */
function setEntry({ id, title }: ReportSection, pageNumbers: PageNumbers, width: number): Strip {
  const link = setText([{ text: title, link: `#${id}`, colour: INKS.text }], ENTRY, width * 0.88)
  const line: Strip = {
    height: link.height,
    paint: (painter, x, y) => {
      link.paint(painter, x, y)
      setText(String(pageNumbers.of(id) ?? ''), NUMBER, width).paint(painter, x, y)
    },
  }
  return underline(inset(line, { top: 8.5, bottom: 8.5 }), width, 0.5, INKS.grid)
}
