import type { RichText, TableBlock, TableColumn } from '#shared/report/report.ts'
import { type FlowItem, flowOf } from '../flow.ts'
import { keepEnds, setText } from '../set-text.ts'
import { inset, overlay, type Strip, underline } from '../strip.ts'
import { BLOCK_GAP, FIGURES, INKS, TEXT, type TextStyle } from '../theme.ts'

const GAP = 10
const PADDING = 4
const CELL: TextStyle = { fontSize: 8.4, lineHeight: 1.45, color: INKS.text }

/** Rows never break; the head comes again on every page, and neither the first row nor the last stands alone on one. */
export function setTable({ columns, rows, caption }: TableBlock, width: number): readonly FlowItem[] {
  const head = setHead(columns, width)
  const groups = keepEnds(rows.map((row) => setRow(columns, row, width)))
  const words = caption === undefined ? [] : [inset(setText(caption, TEXT.small, width), { top: 5 })]
  return [
    { strip: head, above: BLOCK_GAP, keep: 1 },
    ...groups.map((strip, at) => ({ strip, head, keep: at === groups.length - 1 ? words.length : 0 })),
    ...flowOf(words),
  ]
}

/** Titles stand at the foot of the head. */
function setHead(columns: readonly TableColumn[], width: number): Strip {
  const titles = columns.map(({ title, align = 'left' }, index) =>
    setText(title, { ...TEXT.label, textAlign: align }, placeOf(columns, index, width).width),
  )
  const height = Math.max(...titles.map((title) => title.height))
  const cells = titles.map((title, index) =>
    inset(title, { left: placeOf(columns, index, width).left, top: height - title.height, bottom: PADDING }),
  )
  return underline(overlay(cells), width, 0.8, INKS.line)
}

function setRow(columns: readonly TableColumn[], row: readonly RichText[], width: number): Strip {
  const cells = columns.map((column, index) => {
    const place = placeOf(columns, index, width)
    const cell = setText(row[index] ?? '', column.align === 'right' ? FIGURE : CELL, place.width)
    return inset(cell, { left: place.left, top: PADDING, bottom: PADDING })
  })
  return underline(overlay(cells), width, 0.5, INKS.grid)
}

const FIGURE: TextStyle = { ...CELL, fontFamily: FIGURES, textAlign: 'right' }

/** A column of a table of this width, in points, without the gap before it. */
function placeOf(
  columns: readonly TableColumn[],
  index: number,
  width: number,
): { readonly left: number; readonly width: number } {
  const before = columns.slice(0, index).reduce((sum, column) => sum + column.width, 0) * width
  const gap = index === 0 ? 0 : GAP
  return { left: before + gap, width: (columns[index]?.width ?? 0) * width - gap }
}
