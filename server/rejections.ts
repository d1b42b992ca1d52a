import type { Store } from '#register/store/engine'
import type { RejectionShape } from '#server/api/loads'
import { presentRejection } from '#server/present/rejection'

/** A page of what a load did not take, in the order of the files. */
export async function rejectionsOf(
  store: Store,
  load: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; rows: RejectionShape[] }> {
  const [rows, counted] = await Promise.all([
    store.rows<{ file: string; position: string; reason: string; detail: string }>(
      `SELECT file, position, reason, detail FROM rejections WHERE load = {load:String}
       ORDER BY file, position LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
      { load, limit, offset },
    ),
    store.rows<{ total: number }>('SELECT count() AS total FROM rejections WHERE load = {load:String}', {
      load,
    }),
  ])
  return { total: Number(counted[0]?.total ?? 0), rows: rows.map(presentRejection) }
}
