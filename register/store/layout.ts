/** How the store is laid out over machines. */
export interface Layout {
  /** Name of the ClickHouse cluster; none on a single machine. */
  readonly cluster?: string
}
