import type { Staging } from '#register/loading/staging'
import type { Store } from '#register/store/engine'
import { localName, onCluster } from '#register/store/schema'
import { rightColumns } from '#register/store/tables'

// Keys compared at once: a set or a join of so many stays under two gigabytes.
const BUCKET_ROWS = 4_000_000
const columns = Object.keys(rightColumns).join(', ')
const withoutId = Object.keys(rightColumns)
  .filter(column => column !== 'id')
  .join(', ')

/** Finds which of the staged rows cannot stand as they are, and lays them out in the order of merging. */
export async function planFold(store: Store, names: Staging): Promise<{ unchanged: number; toFold: number }> {
  const { stage, odd, fold, todo } = names
  const registerHolds = await count(store, 'rights')
  if (registerHolds > 0) await resolveProvisional(store, names, ['rights'])
  else if ((await count(store, odd)) > 0) await resolveProvisional(store, names, [])
  const unchanged = registerHolds > 0 ? await setAsideSame(store, names) : 0
  await eachBucket(store, stage, async (bucket, bindings) => {
    const known = `SELECT register, id FROM rights WHERE ${bucket}
      AND (register, id) IN (SELECT register, id FROM ${stage} WHERE ${bucket})`
    await store.run(
      `INSERT INTO ${todo} SELECT register, id FROM (
         SELECT register, id FROM ${stage} WHERE ${bucket} GROUP BY register, id HAVING count() > 1
         ${registerHolds > 0 ? `UNION DISTINCT ${known}` : ''})`,
      bindings,
    )
  })
  await store.run(`INSERT INTO ${todo} SELECT DISTINCT register, id FROM ${odd}`)
  if ((await count(store, todo)) === 0) return { unchanged, toFold: 0 }
  const wanted = `(register, id) IN (SELECT register, id FROM ${todo})`
  await store.run(
    `INSERT INTO ${fold} SELECT *,
       row_number() OVER (ORDER BY register, id, isPartial, origin, seq, oldId) AS n FROM (
       SELECT ${columns}, 0 AS origin, 0 AS isPartial, id AS oldId FROM rights WHERE ${wanted}
       UNION ALL SELECT ${columns}, 1 AS origin, 0 AS isPartial, '' AS oldId FROM ${stage} WHERE ${wanted}
       UNION ALL SELECT ${columns}, origin, isPartial, oldId FROM ${odd})`,
  )
  await remove(store, stage, wanted)
  return { unchanged, toFold: await count(store, fold) }
}

/**
 * Rows known by a publication or grant number alone join the right that has that number, in the register or
 * in this load, whichever of the two came first.
 */
async function resolveProvisional(store: Store, names: Staging, held: readonly string[]): Promise<void> {
  const { stage, odd, alias } = names
  const from = [stage, odd, ...held]
  const numbers = `arrayJoin(arrayFilter(n -> n != '', [publicationNumber, grantNumber])) AS number`
  const provisional = union(
    from.map(t => `SELECT register, office, id, ${numbers} FROM ${t} WHERE applicationNumber = ''`),
  )
  const [some] = await store.rows<{ n: number }>(`SELECT count() AS n FROM (${provisional})`)
  if (!some?.n) return
  const known = union(
    [stage, ...held].map(
      t => `SELECT register, office, id, ${numbers} FROM ${t} WHERE applicationNumber != ''`,
    ),
  )
  await store.run(
    `INSERT INTO ${alias} (register, oldId, id)
     SELECT k.register, p.id AS oldId, min(k.id) AS id FROM (${known}) AS k
     INNER JOIN (${provisional}) AS p
       ON k.register = p.register AND k.office = p.office AND k.number = p.number
     GROUP BY k.register, p.id`,
  )
  if ((await count(store, alias)) === 0) return
  await rekey(store, names, held)
}

async function rekey(store: Store, { stage, odd, alias }: Staging, held: readonly string[]): Promise<void> {
  const renamed = (table: string, more: string) =>
    `SELECT a.id AS id, ${withoutId
      .split(', ')
      .map(column => `t.${column} AS ${column}`)
      .join(', ')}, ${more}
     FROM ${table} AS t INNER JOIN ${alias} AS a ON t.register = a.register AND t.id = a.oldId`
  const sources = [
    renamed(stage, "1 AS origin, 0 AS isPartial, '' AS oldId"),
    renamed(odd, "t.origin AS origin, t.isPartial AS isPartial, '' AS oldId"),
    ...held.map(table => renamed(table, '0 AS origin, 0 AS isPartial, t.id AS oldId')),
  ]
  // The renamed rows are read to the end before they are written: the old ones go by their old keys.
  for (const source of sources)
    await store.run(`INSERT INTO ${odd} (id, ${withoutId}, origin, isPartial, oldId) ${source}`)
  const gone = `(register, id) IN (SELECT register, oldId FROM ${alias})`
  await remove(store, stage, gone)
  await remove(store, odd, gone)
}

/** Records that the register has already merged need no second look. Gives their number. */
async function setAsideSame(store: Store, { stage, odd, same }: Staging): Promise<number> {
  for (const table of [stage, odd])
    await eachBucket(store, table, async (bucket, bindings) =>
      store.run(
        `INSERT INTO ${same} SELECT s.seq FROM (
           SELECT register, id, contents FROM rights WHERE ${bucket}) AS r
         INNER JOIN (SELECT register, id, contents[1] AS said, seq FROM ${table} WHERE ${bucket}) AS s
           ON r.register = s.register AND r.id = s.id
         WHERE has(r.contents, s.said)`,
        bindings,
      ),
    )
  const found = await count(store, same)
  if (found > 0)
    for (const table of [stage, odd]) await remove(store, table, `seq IN (SELECT seq FROM ${same})`)
  return found
}

async function eachBucket(
  store: Store,
  table: string,
  work: (bucket: string, bindings: { buckets: number; bucket: number }) => Promise<void>,
): Promise<void> {
  const buckets = Math.ceil((await count(store, table)) / BUCKET_ROWS)
  const where = buckets > 1 ? 'cityHash64(id) % {buckets:UInt32} = {bucket:UInt32}' : '1'
  for (let bucket = 0; bucket < buckets; bucket++) await work(where, { buckets, bucket })
}

async function remove(store: Store, table: string, where: string): Promise<void> {
  await store.run(`DELETE FROM ${localName(table, store.layout)}${onCluster(store.layout)} WHERE ${where}`)
}

export async function count(store: Store, table: string): Promise<number> {
  const [row] = await store.rows<{ n: number }>(`SELECT count() AS n FROM ${table}`)
  return row?.n ?? 0
}

const union = (selects: readonly string[]) => selects.join(' UNION ALL ')
