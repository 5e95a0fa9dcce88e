import { assertNever } from '#shared/lib/assert-never.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import { FRAMEWORK_TEXT, INKS, TEXT } from '#shared/report/pdf/theme.ts'
import type {
  Block,
  ChartBlock,
  ComparisonCell,
  EntryBlock,
  RichText,
  TableBlock,
  TableColumn,
} from '#shared/report/report.ts'
import { paintPractice } from './paint-practice.ts'
import { paintScene } from './paint-scene.ts'
import { type Place, plainText, type TextColumn, type TextStyle } from './text-column.ts'

const CELL: TextStyle = { fontSize: 8.4, lineHeight: 1.45, color: INKS.text }
/** What a heading needs below it. */
const AHEAD = 64

/** Draws one block at the present height. */
export function paintBlock(column: TextColumn, block: Block): void {
  switch (block.kind) {
    case 'heading':
      paintHeading(column, block.level === 2 ? TEXT.heading2 : TEXT.heading3, block.text, block.id)
      return
    case 'paragraph':
      paintParagraph(
        column,
        block.text,
        { normal: TEXT.body, lead: TEXT.lead, quiet: TEXT.quiet }[block.tone ?? 'normal'],
      )
      return
    case 'list':
      for (const [index, item] of block.items.entries()) paintItem(column, item, block.ordered ? `${index + 1}.` : '–')
      return
    case 'chart':
      paintChart(column, block)
      return
    case 'figures':
      paintSideBySide(
        column,
        block.figures.map(({ label, value, note, framework }) => [
          { text: label, style: { ...TEXT.label, color: framework ? FRAMEWORK_TEXT[framework] : INKS.muted } },
          {
            text: value,
            style: { fontSize: 21, lineHeight: 1.35, fontWeight: 600, color: INKS.text, font: 'figures' },
          },
          { text: note ?? '', style: TEXT.small },
        ]),
      )
      return
    case 'table':
      paintTable(column, block)
      return
    case 'note':
      paintNote(column, block.text, block.tone)
      return
    case 'columns':
      paintSideBySide(
        column,
        block.columns.map(({ title, framework, items }) => [
          { text: title, style: { ...TEXT.heading3, color: framework ? FRAMEWORK_TEXT[framework] : INKS.text } },
          ...items.map((text) => ({ text, style: { fontSize: 8.8, lineHeight: 1.5, color: INKS.text } })),
        ]),
      )
      return
    case 'entry':
      paintEntry(column, block)
      return
    case 'comparison':
      for (const { title, cells } of block.rows) {
        paintHeading(column, TEXT.heading2, title)
        paintSideBySide(column, cells.map(comparisonCell))
      }
      return
    case 'practice':
      paintPractice(column, block)
      return
    default:
      assertNever(block)
  }
}

interface Piece {
  readonly text: RichText
  readonly style: TextStyle
}

function comparisonCell({ framework, score, statements, practices, next }: ComparisonCell): readonly Piece[] {
  return [
    { text: FRAMEWORK_NAMES[framework], style: { ...TEXT.heading3, color: FRAMEWORK_TEXT[framework] } },
    { text: score, style: { ...CELL, fontWeight: 600 } },
    ...statements.map(({ text, claim }) => ({ text: `${text} ${claim}`, style: CELL })),
    { text: practices, style: { fontSize: 7.6, lineHeight: 1.5, color: INKS.muted } },
    { text: next, style: { fontSize: 7.9, lineHeight: 1.45, color: INKS.text } },
  ]
}

function paintHeading(column: TextColumn, style: TextStyle, text: string, id?: string): void {
  column.moveDown(12)
  column.keep(AHEAD)
  if (id !== undefined) column.document.addNamedDestination(id)
  column.write(text, style)
  column.moveDown(6)
}

function paintParagraph(column: TextColumn, text: RichText, style: TextStyle): void {
  column.keep(column.heightOf(text, style))
  column.write(text, style)
  column.moveDown(8)
}

function paintItem(column: TextColumn, item: RichText, mark: string): void {
  const place = { x: column.x + 16, width: column.width - 16 }
  column.keep(column.heightOf(item, TEXT.body, place))
  const { y } = column.document
  column.write(mark, { ...TEXT.body, color: INKS.faint }, { x: column.x, width: 16 })
  column.document.y = y
  column.write(item, TEXT.body, place)
  column.moveDown(3.5)
}

function paintChart(column: TextColumn, { scene, caption }: ChartBlock): void {
  const width = Math.min(column.width, (scene.width * column.width) / 640)
  column.keep((scene.height * width) / scene.width + 24)
  paintScene(column.document, scene, column.x, width)
  if (caption !== undefined) column.write(caption, TEXT.small)
  column.moveDown(14)
}

/** Stacks of text next to each other, kept on one page. */
function paintSideBySide(column: TextColumn, stacks: readonly (readonly Piece[])[]): void {
  const gap = 16
  const width = (column.width - gap * (stacks.length - 1)) / stacks.length
  const places = stacks.map((_, index): Place => ({ x: column.x + index * (width + gap), width }))
  const heights = stacks.map((pieces, index) =>
    pieces.reduce((sum, { text, style }) => sum + column.heightOf(text, style, places[index]) + 4, 0),
  )
  const height = Math.max(0, ...heights)
  column.keep(height)
  const top = column.document.y
  stacks.forEach((pieces, index) => {
    column.document.y = top
    column.rule(INKS.rule, 1, places[index])
    for (const { text, style } of pieces) {
      column.write(text, style, places[index])
      column.moveDown(4)
    }
  })
  column.document.y = top + height + 16
}

function paintTable(column: TextColumn, { columns, rows, caption }: TableBlock): void {
  const places = columnPlaces(column, columns)
  const paintHead = () =>
    paintRow(
      column,
      columns.map(({ title }) => title),
      places,
      TEXT.label,
      columns,
    )
  column.keep(60)
  paintHead()
  for (const row of rows) {
    const { y } = column.document
    column.keep(rowHeight(column, row, places, CELL))
    if (column.document.y < y) paintHead()
    paintRow(column, row, places, CELL, columns)
  }
  if (caption !== undefined) column.write(caption, TEXT.small)
  column.moveDown(14)
}

function columnPlaces(column: TextColumn, columns: readonly TableColumn[]): readonly Place[] {
  let x = column.x
  return columns.map(({ width }, index) => {
    const gap = index === 0 ? 0 : 10
    const place = { x: x + gap, width: width * column.width - gap }
    x += width * column.width
    return place
  })
}

function rowHeight(column: TextColumn, row: readonly RichText[], places: readonly Place[], style: TextStyle): number {
  return Math.max(...row.map((cell, index) => column.heightOf(cell, style, places[index]))) + 8
}

function paintRow(
  column: TextColumn,
  row: readonly RichText[],
  places: readonly Place[],
  style: TextStyle,
  columns: readonly TableColumn[],
): void {
  const top = column.document.y + 4
  const below = row.map((cell, index) => {
    column.document.y = top
    const align = columns[index]?.align ?? 'left'
    if (plainText(cell) !== '')
      column.write(cell, { ...style, align, font: align === 'right' ? 'figures' : 'sans' }, places[index])
    return column.document.y
  })
  column.document.y = Math.max(...below) + 4
  column.rule(INKS.grid, 0.5)
}

function paintNote(column: TextColumn, text: RichText, title: string): void {
  const place = { x: column.x + 11, width: column.width - 20 }
  const style: TextStyle = { fontSize: 8.6, lineHeight: 1.5, color: INKS.text }
  const height = column.heightOf(text, style, place) + 30
  column.keep(height)
  const top = column.document.y
  column.document.rect(column.x, top, column.width, height).fill(INKS.tint)
  column.document.y = top + 9
  column.write(title, TEXT.label, place)
  column.write(text, style, place)
  column.document.y = top + height + 12
}

function paintEntry(column: TextColumn, { id, title, aside, facts, framework }: EntryBlock): void {
  const place = { x: column.x + 73, width: column.width - 73 }
  const height = facts.reduce((sum, { text }) => sum + column.heightOf(text, CELL, place) + 2, 18)
  column.keep(height)
  const top = column.document.y
  if (id !== undefined) column.document.addNamedDestination(id)
  column.document.rect(column.x, top, 2, height).fill(framework ? INKS[framework] : INKS.rule)
  if (aside !== undefined) column.write(aside, { ...CELL, align: 'right', font: 'figures' })
  column.document.y = top
  column.write(title, TEXT.heading3, { x: column.x + 11, width: column.width - 90 })
  for (const { label, text } of facts) {
    const { y } = column.document
    column.write(label, { ...CELL, color: INKS.muted }, { x: column.x + 11, width: 62 })
    column.document.y = y
    column.write(text, CELL, place)
    column.moveDown(2)
  }
  column.moveDown(11)
}
