import { binder } from '#register/binder'
import type { Numbered } from '#register/cells/branches-sql'
import {
  type Among,
  additiveSql,
  distinctSql,
  SLOT_DAY_SQL,
  SLOT_INDEX_SQL,
} from '#register/cells/deltas-sql'
import { dropTable, makeTable } from '#register/cells/notes'
import type { CellPlan } from '#register/cells/plan'
import type { Store } from '#register/store/engine'
import { cells, localName, onCluster } from '#register/store/schema'

/** Rows laid out like `rights` that count, or, with −1, that count no more. */
export interface Counted {
  readonly table: string
  readonly sign: 1 | -1
}

/** Where the rows of a series that counts keys are found, and of which keys. */
export interface Keyed {
  readonly counted: readonly Counted[]
  readonly among?: Among
}

export interface Filling {
  readonly plan: CellPlan
  readonly counted: readonly Counted[]
  /** For a series that counts keys; nothing where it does not change. */
  keyed(one: Numbered): Promise<Keyed | undefined>
}

/** Rows written together: few large parts are read faster than many, and merged sooner. */
const ROWS_TOGETHER = 4_000_000
/** Rows of one sum may lie apart until the engine merges them: adding them up before writing costs more. */
const AS_IT_COMES = `SETTINGS optimize_on_insert = 0, min_insert_block_size_rows = ${ROWS_TOGETHER},
  min_insert_block_size_bytes = 0`
/**
 * Conditions over many series are cheaper asked of all rows at once than row by row where an earlier part
 * failed: the parts that series share are then worked out once.
 */
const AT_ONCE = `${AS_IT_COMES}, short_circuit_function_evaluation = 'disable'`
const YEAR = 'toYear(day)'
const MONTH = 'toYear(day) * 12 + toMonth(day) - 1'

const additive = ({ plan }: Filling) => numberedOf(plan).filter(([one]) => one.weight.by !== 'key')
const numberedOf = (plan: CellPlan) => plan.series.map((one, i): Numbered => [one, i])

/** Adds to a table of cells what rows give, each change to every place and grain by itself: for few rows. */
export async function fillFew(store: Store, into: string, filling: Filling): Promise<void> {
  if (filling.plan.series.length === 0) return
  const grains = `grain, multiIf(grain = 'year', 0, grain = 'month', ${YEAR}, ${MONTH}) AS within, toUInt32(at) AS place,
    ${SLOT_INDEX_SQL} AS series, bucket, multiIf(grain = 'year', makeDate32(${YEAR}, 1, 1),
      grain = 'month', makeDate32(${YEAR}, toMonth(day), 1), day) AS first`
  const spread = (changes: string, sign: number) => `INSERT INTO ${into}
    SELECT ${grains}, ${sign} * delta FROM (SELECT *, ${SLOT_DAY_SQL} AS day FROM (${changes}))
    ARRAY JOIN ['year', 'month', 'day'] AS grain ${AT_ONCE}`
  for (const { table, sign } of filling.counted) {
    const { bind, bindings } = binder()
    const changes = additiveSql(table, additive(filling), bind, 'arrayJoin(places)')
    await store.run(spread(changes, sign), bindings)
  }
  await eachKeyed(filling, async (one, { table, sign }, among) => {
    const { bind, bindings } = binder()
    await store.run(spread(distinctSql(table, one, bind, among), sign), bindings)
  })
}

/** The same for many rows: changes are added up place by place and then from each place to its holder. */
export async function fillMany(store: Store, into: string, filling: Filling): Promise<void> {
  if (filling.plan.series.length === 0) return
  const tables = [0, 1, 2, 3].map(step => `${into}_${step}`)
  const keyed = `${into}_keyed`
  for (const name of [...tables, keyed]) await makeTable(store, cells, name)
  const [own = ''] = tables
  for (const { table, sign } of filling.counted) {
    const { bind, bindings } = binder()
    const changes = additiveSql(table, additive(filling), bind, 'places[1]')
    await store.run(asDays(own, changes, sign), bindings)
  }
  await coarsen(store, own)
  for (const [step, name] of tables.slice(1).entries())
    await widen(store, tables[step] as string, name, filling.counted)
  await eachKeyed(filling, async (one, { table, sign }, among) => {
    const { bind, bindings } = binder()
    await store.run(asDays(keyed, distinctSql(table, one, bind, among), sign), bindings)
  })
  await coarsen(store, keyed)
  const on = onCluster(store.layout)
  for (const name of [...tables, keyed]) {
    const [target, part] = [into, name].map(one => localName(one, store.layout))
    await store.run(`ALTER TABLE ${target}${on} ATTACH PARTITION tuple() FROM ${part}`)
    await dropTable(store, name)
  }
}

async function eachKeyed(
  { plan, keyed }: Filling,
  add: (one: Numbered, counted: Counted, among?: Among) => Promise<void>,
): Promise<void> {
  for (const one of numberedOf(plan)) {
    const found = one[0].weight.by === 'key' ? await keyed(one) : undefined
    for (const counted of found?.counted ?? []) await add(one, counted, found?.among)
  }
}

const asDays = (into: string, changes: string, sign: number) => `INSERT INTO ${into}
  SELECT 'day', ${MONTH}, toUInt32(at), ${SLOT_INDEX_SQL}, bucket, ${SLOT_DAY_SQL} AS day, ${sign} * delta
  FROM (${changes}) ${AT_ONCE}`

async function coarsen(store: Store, table: string): Promise<void> {
  await store.run(
    `INSERT INTO ${table}
     SELECT 'month', toYear(any(day) AS one), place, series, bucket, makeDate32(toYear(one), toMonth(one), 1), sum(delta)
     FROM ${table} WHERE grain = 'day' GROUP BY within, place, series, bucket ${AS_IT_COMES}`,
  )
  await store.run(
    `INSERT INTO ${table}
     SELECT 'year', 0, place, series, bucket, makeDate32(toYear(any(day)), 1, 1), sum(delta)
     FROM ${table} WHERE grain = 'month' GROUP BY within, place, series, bucket ${AS_IT_COMES}`,
  )
}

/** Sums for the places that hold those of a table; each sum goes one step up. */
async function widen(store: Store, from: string, to: string, counted: readonly Counted[]): Promise<void> {
  const chains = counted.map(({ table }) => `SELECT DISTINCT places FROM ${table}`).join(' UNION DISTINCT ')
  const held = await store.rows<{ place: number; holder: number }>(
    `SELECT toUInt32(one.1) AS place, toUInt32(any(one.2)) AS holder
     FROM (SELECT arrayJoin(arrayZip(arrayPopBack(places), arrayPopFront(places))) AS one FROM (${chains})
       WHERE notEmpty(places)) GROUP BY place`,
  )
  if (held.length === 0) return
  await store.run(
    `INSERT INTO ${to}
     SELECT grain, within, transform(place, {places:Array(UInt32)}, {holders:Array(UInt32)}, toUInt32(0)) AS holder,
       series, bucket, day, sum(delta)
     FROM ${from} WHERE holder != 0 GROUP BY grain, within, holder, series, bucket, day ${AS_IT_COMES}`,
    { places: held.map(one => one.place), holders: held.map(one => one.holder) },
  )
}
