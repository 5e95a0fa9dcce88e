import type { Report } from '#shared/report/report.ts'
import { type Placed, paginate } from './flow.ts'
import type { PageFrame } from './page-frame.ts'
import { setContents } from './set-contents.ts'
import { setCover } from './set-cover.ts'
import { setSections } from './set-sections.ts'
import { columnHeight, columnWidth } from './theme.ts'

/** One page, set and ready to be painted. */
export interface SetPage {
  readonly placed: readonly Placed[]
  /** Of pages that begin no section. */
  readonly bookmark: string | null
  /** Null on the cover. */
  readonly frame: PageFrame | null
}

/** Cover, contents and sections; of a sheet the sections alone. `leftOut` names the scripts that the fonts cannot write. */
export function setPages(report: Report, leftOut: readonly string[], onSection: () => void): readonly SetPage[] {
  const { meta, sections } = report
  const column = { width: columnWidth(meta.paper), height: columnHeight(meta.paper) }
  const starts = new Map<string, number>()
  const cover = report.isSheet ? [] : [{ placed: setCover(report), bookmark: 'Cover', frame: null }]
  const contents = report.isSheet
    ? []
    : paginate(
        setContents(report, leftOut, (id) => starts.get(id) ?? 0),
        column.height,
      )
  const body = setSections(sections, column, onSection)
  const before = cover.length + contents.length
  const pages = before + body.length
  const frame = (section: string, page: number): PageFrame => ({ meta, section, page, pages })
  body.forEach(({ placed }, index) => {
    for (const { id } of placed) if (id !== undefined) starts.set(id, before + 1 + index)
  })
  return [
    ...cover,
    ...contents.map((placed, index) => ({
      placed,
      bookmark: index === 0 ? 'Contents' : null,
      frame: frame('Contents', 2 + index),
    })),
    ...body.map(({ placed, title }, index) => ({
      placed,
      bookmark: null,
      frame: frame(title, before + 1 + index),
    })),
  ]
}
