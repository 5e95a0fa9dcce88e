import type { TableBlock } from '#shared/report/report.ts'
import classes from './Preview.module.css'
import { RichWords } from './RichWords.tsx'

/** A table of the report; where it is wider than the window, it alone scrolls. */
export function TablePreview({ block: { columns, rows, caption } }: { readonly block: TableBlock }) {
  return (
    <figure className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ title, width, align }) => (
              <th key={title} scope="col" style={{ width: `${100 * width}%`, textAlign: align ?? 'left' }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a derived table have no other identity
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={columns[index]?.title} style={{ textAlign: columns[index]?.align ?? 'left' }}>
                  <RichWords text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {caption && <figcaption className={classes.quiet}>{caption}</figcaption>}
    </figure>
  )
}
