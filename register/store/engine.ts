/** Values bound to `{name:Type}` parameters; never spliced into the text of a query. */
export type Bindings = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[]>
>

/** The columnar engine: ClickHouse in the process, or a server by URL, with the same SQL. */
export interface Engine {
  /** Rows of a SELECT, as objects; 64-bit integers and decimals come as numbers. */
  rows<T>(sql: string, bindings?: Bindings): Promise<T[]>
  /** A statement without rows: DDL, INSERT … SELECT, ALTER. */
  run(sql: string, bindings?: Bindings): Promise<void>
  /** Inserts rows given as JSONEachRow bytes or objects; durable when the promise settles. */
  insert(table: string, rows: readonly object[] | Uint8Array): Promise<void>
  close(): Promise<void>
}
