import type { ReportMeta } from '#shared/report/report.ts'
import { Text } from '@react-pdf/renderer'
import type { ReactElement, ReactNode } from 'react'
import { formatDay } from '../format-day.ts'
import { INKS, MARGIN, PAGE_WIDTH, type Style } from './theme.ts'

interface PageFrameProps {
  readonly meta: ReportMeta
  readonly section: string
  readonly pageNumber: number | undefined
  /** Unknown in the first pass. */
  readonly totalPages: number | undefined
  readonly children: ReactNode
}

const RUNNING: Style = { position: 'absolute', fontSize: 7.4, lineHeight: 1.3, color: INKS.muted }

/** The running header and footer around the content of one page. */
export function PageFrame({ meta, section, pageNumber, totalPages, children }: PageFrameProps): ReactElement {
  const name = meta.team === meta.assessment ? meta.team : `${meta.team} · ${meta.assessment}`
  const half = (PAGE_WIDTH[meta.paper] - 2 * MARGIN.side) / 2
  const left: Style = { ...RUNNING, left: MARGIN.side, width: half }
  const right: Style = { ...RUNNING, left: MARGIN.side + half, width: half, textAlign: 'right' }
  const rule: Style = { borderBottomWidth: 0.5, borderBottomColor: INKS.rule, paddingBottom: 7 }
  return (
    <>
      <Text style={{ ...left, ...rule, top: 34 }}>{name}</Text>
      <Text style={{ ...right, ...rule, top: 34 }}>{section}</Text>
      {children}
      <Text style={{ ...left, bottom: 34 }}>{`Trefoil report of ${formatDay(meta.madeOn)}`}</Text>
      <Text style={{ ...right, bottom: 34 }}>{`Page ${pageNumber ?? 0} of ${totalPages ?? 0}`}</Text>
    </>
  )
}
