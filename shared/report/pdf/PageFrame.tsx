import { Canvas } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { truncateText } from '#shared/charts/measure-text.ts'
import type { ReportMeta } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import { type Painter, paintText } from './painter.ts'
import { columnWidth, INKS, MARGIN, PAGE_HEIGHT, PAGE_WIDTH } from './theme.ts'

interface PageFrameProps {
  readonly meta: ReportMeta
  /** Asked when the page is painted: only then is it known for certain which section it belongs to. */
  readonly section: () => string
  readonly pageNumber: number | undefined
  /** Unknown in the first pass. */
  readonly totalPages: number | undefined
  readonly children: ReactNode
}

const SIZE = 7.4
const TOP = 42
const BOTTOM = 36

/**
 * The running header and footer around the content of one page. They are painted, not laid out: react-pdf lays a page's frame out four
 * times.
 */
export function PageFrame({ meta, section, pageNumber, totalPages, children }: PageFrameProps): ReactElement {
  const width = PAGE_WIDTH[meta.paper]
  const height = PAGE_HEIGHT[meta.paper]
  const name = meta.team === meta.assessment ? meta.team : `${meta.team} · ${meta.assessment}`
  const room = columnWidth(meta.paper) * 0.62
  const line = { size: SIZE, colour: INKS.muted }
  const left = { ...line, x: MARGIN.side }
  const right = { ...line, x: width - MARGIN.side, anchor: 'end' as const }
  return (
    <>
      <Canvas
        style={{ position: 'absolute', top: 0, left: 0, width, height }}
        paint={(painter: Painter) => {
          paintText(painter, { ...left, y: TOP, text: truncateText(name, room, SIZE) })
          paintText(painter, { ...right, y: TOP, text: section() })
          painter
            .rect(MARGIN.side, TOP + 7, columnWidth(meta.paper), 0.5)
            .fillColor(INKS.rule)
            .fill()
          paintText(painter, { ...left, y: height - BOTTOM, text: `Trefoil report of ${formatDay(meta.madeOn)}` })
          paintText(painter, { ...right, y: height - BOTTOM, text: `Page ${pageNumber ?? 0} of ${totalPages ?? 0}` })
          return null
        }}
      />
      {children}
    </>
  )
}
