import { Canvas, Document, Page, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Report } from '#shared/report/report.ts'
import { each } from './each.ts'
import type { Placed } from './flow.ts'
import { paintFrame } from './page-frame.ts'
import type { Painter } from './painter.ts'
import type { SetPage } from './set-pages.ts'
import { MARGIN, PAGE_HEIGHT, PAGE_SIZE, PAGE_WIDTH } from './theme.ts'

interface ReportDocumentProps {
  /** As it was written: what a document says of itself is not set in its fonts. */
  readonly report: Report
  readonly pages: readonly SetPage[]
}

/** Every page is one painted node, and one without a size for each target of links and each bookmark. */
export function ReportDocument({ report, pages }: ReportDocumentProps): ReactElement {
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
      {each(pages, ({ placed, bookmark, frame }) => (
        <Page size={PAGE_SIZE[meta.paper]} wrap={false} {...(bookmark === null ? {} : { bookmark })}>
          <Canvas
            style={{ width: PAGE_WIDTH[meta.paper], height: PAGE_HEIGHT[meta.paper] }}
            paint={(painter: Painter) => {
              for (const { strip, y } of placed) strip.paint(painter, MARGIN.side, MARGIN.top + y)
              if (frame) paintFrame(painter, frame)
              return null
            }}
          />
          {each(placed.filter(isAnchor), anchorOf)}
        </Page>
      ))}
    </Document>
  )
}

function isAnchor({ id, bookmark }: Placed): boolean {
  return id !== undefined || bookmark != null
}

function anchorOf({ id, bookmark, y }: Placed): ReactElement {
  // A View takes a bookmark as well as a Page does, though its type does not say so.
  const anchor = { ...(id === undefined ? {} : { id }), ...(bookmark == null ? {} : { bookmark }) }
  return <View style={{ position: 'absolute', left: MARGIN.side, top: MARGIN.top + y }} {...anchor} />
}
