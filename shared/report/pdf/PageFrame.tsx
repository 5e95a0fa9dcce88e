import type { Report } from '#shared/report/report.ts'
import { Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { formatDay } from '../format-day.ts'
import { INKS, MARGIN, type Style } from './theme.ts'

const RUNNING: Style = { position: 'absolute', left: MARGIN.side, right: MARGIN.side, fontSize: 7.4, color: INKS.muted }

interface PageFrameProps {
  readonly report: Report
  readonly section?: string
}

/** The running header and footer of a page. No line heights here: see theme.ts. */
export function PageFrame({ report, section = '' }: PageFrameProps): ReactElement {
  const { meta } = report
  const name = meta.team === meta.assessment ? meta.team : `${meta.team} · ${meta.assessment}`
  return (
    <>
      <Text
        fixed
        style={{ ...RUNNING, top: 34, paddingBottom: 7, borderBottomWidth: 0.5, borderBottomColor: INKS.rule }}
      >
        {name}
      </Text>
      <Text fixed style={{ ...RUNNING, top: 34, textAlign: 'right' }}>
        {section}
      </Text>
      <Text fixed style={{ ...RUNNING, bottom: 34 }}>{`Trefoil report of ${formatDay(meta.madeOn)}`}</Text>
      <Text
        fixed
        style={{ ...RUNNING, bottom: 34, textAlign: 'right' }}
        render={({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages ?? 0}`}
      />
    </>
  )
}
