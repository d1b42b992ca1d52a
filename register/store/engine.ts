import type { Layout } from '#register/store/layout'
import type { NumberColumn } from '#register/store/native'

/** Values bound to `{name:Type}` parameters; never spliced into the text of a query. */
export type Bindings = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[]>
>

/** Bytes of rows: one JSON object a line, or tab-separated values in the order of the columns. */
export type RowFormat = 'JSONEachRow' | 'TabSeparated'

/** The columnar engine: ClickHouse in the process, or a server by URL, with the same SQL. */
export interface Engine {
  /** Rows of a SELECT, as objects; 64-bit integers and decimals come as numbers. */
  rows<T>(sql: string, bindings?: Bindings): Promise<T[]>
  /** Rows of a SELECT of numbers alone, column by column: far less work than objects where there are many. */
  numbers(sql: string, bindings?: Bindings): Promise<readonly NumberColumn[]>
  /** A statement without rows: DDL, INSERT … SELECT, ALTER. */
  run(sql: string, bindings?: Bindings): Promise<void>
  /** Inserts rows given as objects or as bytes of a format; durable when the promise settles. */
  insert(table: string, rows: readonly object[] | Uint8Array, format?: RowFormat): Promise<void>
  close(): Promise<void>
}

/** An engine as the register itself uses it. */
export interface Store extends Engine {
  readonly layout: Layout
  /** True where `file('…')` in a statement means a file of this machine. */
  readonly readsFiles: boolean
  /** True where other processes may use the store at the same time. */
  readonly isShared: boolean
}
