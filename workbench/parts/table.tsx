import type { CSSProperties, ReactNode } from 'react'

export interface Column<T> {
  key: string
  head: string
  cell: (row: T) => ReactNode
  /** Figures stand at the right, one under another. */
  numeric?: boolean
  /** Short words, codes and days that are read in one piece. */
  whole?: boolean
  /** Words that break between words alone, as Chinese otherwise would not. */
  words?: boolean
  /** Names the row. */
  lead?: boolean
  width?: string
}

interface Props<T> {
  /** Says what the table shows; read aloud, and shown unless a title above already says it. */
  caption: string
  captionShown?: boolean
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  classOf?: (row: T) => string | undefined
  /** Rows set apart from the others, such as 其他. */
  foot?: ReactNode
  /** A style sheet's name for tables of one kind. */
  kind?: string
}

/** A table of 32 px rows; on a narrow screen each row becomes a short list that says its headings. */
export function Table<T>({ caption, captionShown, columns, rows, keyOf, classOf, foot, kind }: Props<T>) {
  return (
    <table className={`sheet ${kind ?? ''}`}>
      <caption className={captionShown ? undefined : 'aside'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th
              key={column.key}
              scope="col"
              className={classes(column)}
              style={column.width ? ({ '--width': column.width } as CSSProperties) : undefined}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={keyOf(row)} className={classOf?.(row)}>
            {columns.map(column => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  )
}

const classes = (column: Pick<Column<never>, 'key' | 'numeric' | 'whole' | 'words'>) =>
  [`at-${column.key}`, column.numeric && 'numeric', column.whole && 'whole', column.words && 'words']
    .filter(Boolean)
    .join(' ')

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const className = classes(column)
  if (column.lead)
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    )
  return (
    <td className={className} data-head={column.head}>
      {column.cell(row)}
    </td>
  )
}
