import { truncateText } from '#shared/charts/measure-text.ts'
import type { ReportMeta } from '#shared/report/report.ts'
import { formatDay } from '../format-day.ts'
import { type Painter, paintText } from './painter.ts'
import { columnWidth, INKS, MARGIN, PAGE_HEIGHT, PAGE_WIDTH } from './theme.ts'

export interface PageFrame {
  readonly meta: ReportMeta
  /** The section that the page belongs to. */
  readonly section: string
  readonly page: number
  readonly pages: number
}

const SIZE = 7.4
const TOP = 42
const BOTTOM = 36

/** The running header and footer. */
export function paintFrame(painter: Painter, { meta, section, page, pages }: PageFrame): void {
  const width = PAGE_WIDTH[meta.paper]
  const height = PAGE_HEIGHT[meta.paper]
  const name = meta.team === meta.assessment ? meta.team : `${meta.team} · ${meta.assessment}`
  const room = columnWidth(meta.paper) * 0.62
  const line = { size: SIZE, colour: INKS.muted }
  const left = { ...line, x: MARGIN.side }
  const right = { ...line, x: width - MARGIN.side, anchor: 'end' as const }
  paintText(painter, { ...left, y: TOP, text: truncateText(name, room, SIZE) })
  paintText(painter, { ...right, y: TOP, text: section })
  painter
    .rect(MARGIN.side, TOP + 7, columnWidth(meta.paper), 0.5)
    .fillColor(INKS.rule)
    .fill()
  paintText(painter, { ...left, y: height - BOTTOM, text: `Trefoil report of ${formatDay(meta.madeOn)}` })
  paintText(painter, { ...right, y: height - BOTTOM, text: `Page ${page} of ${pages}` })
}
