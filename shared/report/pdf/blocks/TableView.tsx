import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { RichText, TableBlock, TableColumn, TableRow } from '#shared/report/report.ts'
import { each } from '../each.ts'
import { RunText } from '../RunText.tsx'
import { FIGURES, INKS, SANS, type Style, TEXT } from '../theme.ts'

const GAP = 10

/**
 * Rows never break; the head comes again on every page. No margins: react-pdf takes them for content that may stay alone on a page.
 */
export function TableView({ block, width }: { readonly block: TableBlock; readonly width: number }): ReactElement {
  return (
    <View>
      <View
        fixed
        wrap={false}
        minPresenceAhead={36}
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          borderBottomWidth: 0.8,
          borderBottomColor: INKS.line,
          paddingBottom: 4,
        }}
      >
        {each(block.columns, (column, index) => (
          <RunText
            text={column.title}
            style={{ ...TEXT.label, ...cellStyle(column, index) }}
            width={textWidth(column, index, width)}
          />
        ))}
      </View>
      {each(keepEnds(block.rows), (rows) => (
        <View wrap={false}>
          {each(rows, (row) => (
            <Row block={block} row={row} width={width} />
          ))}
        </View>
      ))}
      {block.caption === undefined ? null : <Text style={{ ...TEXT.small, marginTop: 5 }}>{block.caption}</Text>}
    </View>
  )
}

/** The first two rows stay together, and the last two: neither begins nor ends a page alone. */
function keepEnds(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  if (rows.length < 4) return rows.length === 0 ? [] : [rows]
  return [rows.slice(0, 2), ...rows.slice(2, -2).map((row) => [row]), rows.slice(-2)]
}

interface RowProps {
  readonly block: TableBlock
  readonly row: TableRow
  readonly width: number
}

function Row({ block, row, width }: RowProps): ReactElement {
  return (
    <View
      style={{
        flexDirection: 'row',
        borderBottomWidth: 0.5,
        borderBottomColor: INKS.grid,
        paddingTop: 4,
        paddingBottom: 4,
      }}
    >
      {each(block.columns, (column, index) => (
        <Cell column={column} index={index} text={row[index] ?? ''} width={textWidth(column, index, width)} />
      ))}
    </View>
  )
}

interface CellProps {
  readonly column: TableColumn
  readonly index: number
  readonly text: RichText
  readonly width: number
}

function Cell({ column, index, text, width }: CellProps): ReactElement {
  const figures: Pick<Style, 'fontFamily'> = column.align === 'right' ? { fontFamily: [FIGURES, SANS] } : {}
  return (
    <RunText
      text={text}
      width={width}
      style={{ fontSize: 8.4, lineHeight: 1.45, color: INKS.text, ...figures, ...cellStyle(column, index) }}
    />
  )
}

function cellStyle({ width, align }: TableColumn, index: number): Pick<Style, 'width' | 'paddingLeft' | 'textAlign'> {
  return { width: `${width * 100}%`, paddingLeft: index === 0 ? 0 : GAP, textAlign: align ?? 'left' }
}

/** In points, of the table's `width`. */
function textWidth(column: TableColumn, index: number, width: number): number {
  return column.width * width - (index === 0 ? 0 : GAP)
}
