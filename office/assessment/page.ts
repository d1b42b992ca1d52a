import type { Tx } from '#ledger/store/connection'

/** Which part of a list is wanted. */
export interface PageAsked {
  readonly from: number
  readonly limit: number
}

/** One page of a list, and how many there are in all. */
export interface PageOf<T> {
  readonly rows: T[]
  readonly of: number
}

/** A list: what is read of each, of which table, where, and in which order. */
interface List {
  readonly select: string
  readonly table: string
  readonly where: string
  readonly order: string
  readonly values: readonly unknown[]
}

/** A page of a list with the count of all, both by the same condition. */
export async function pageIn<T>(
  tx: Tx,
  { select, table, where, order, values }: List,
  { from, limit }: PageAsked,
): Promise<PageOf<T>> {
  const [first, second] = [values.length + 1, values.length + 2]
  const [[counted], rows] = await Promise.all([
    tx.rows<{ of: number }>(`SELECT count(*)::integer AS "of" FROM ${table} WHERE ${where}`, values),
    tx.rows<T>(`${select} WHERE ${where} ORDER BY ${order} LIMIT $${first} OFFSET $${second}`, [
      ...values,
      limit,
      from,
    ]),
  ])
  return { rows, of: counted?.of ?? 0 }
}
