import { binder } from '#register/binder'
import type { Numbered } from '#register/cells/branches-sql'
import {
  type Among,
  additiveSql,
  distinctSql,
  SLOT_DAY_SQL,
  SLOT_INDEX_SQL,
} from '#register/cells/deltas-sql'
import {
  atPlaceSql,
  type CellSql,
  dayCellSql,
  dayOfExact,
  exactCellSql,
  IS_EXACT,
  placeNumber,
  placeSql,
  sumsOfDays,
} from '#register/cells/key'
import { dropTable, makeTable } from '#register/cells/notes'
import type { CellPlan } from '#register/cells/plan'
import type { Bindings, Store } from '#register/store/engine'
import { cells, localName, onCluster } from '#register/store/schema'

/** The column of rows of both signs that holds theirs. */
const SIGN = 'countedAs'

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
  /** The registers that the rows are of: a series of others does not change. All where none are named. */
  readonly registers?: ReadonlySet<string>
  readonly counted: readonly Counted[]
  /** For a series that counts keys; nothing where it does not change. */
  keyed(one: Numbered): Promise<Keyed | undefined>
}

/** Rows written together: few large parts are merged sooner than many. */
const ROWS_TOGETHER = 8_000_000
/** Rows of one key may lie apart until they are merged: adding them up before writing costs more. */
const AS_IT_COMES = `SETTINGS optimize_on_insert = 0, min_insert_block_size_rows = ${ROWS_TOGETHER},
  min_insert_block_size_bytes = 0`
/**
 * Conditions over many series are cheaper asked of all rows at once than row by row where an earlier part
 * failed: the parts that series share are then worked out once.
 */
const AT_ONCE = `${AS_IT_COMES}, short_circuit_function_evaluation = 'disable'`

/** Of few rows several threads would only hold more at a time. */
const FOR_FEW = `${AT_ONCE}, max_threads = 1`

const numberedOf = ({ plan, registers }: Filling) =>
  plan.series
    .map((one, i): Numbered => [one, i])
    .filter(([{ rows }]) => !registers || rows.registers.some(one => registers.has(one.id)))
const isRank = ([one]: Numbered) => one.weight.by === 'rank'
const additive = (filling: Filling) =>
  numberedOf(filling).filter(one => one[0].weight.by !== 'key' && !isRank(one))
const ranks = (filling: Filling) => numberedOf(filling).filter(isRank)

/** Changes as cells: rows (at, rest, delta). */
const cellsOf = ({ at, rest }: CellSql, changes: string, sign: number) =>
  `SELECT ${at} AS at, toUInt32(${rest}) AS rest, ${sign} * delta AS delta
   FROM (SELECT toUInt32(at) AS code, measured, delta, ${SLOT_INDEX_SQL} AS series, ${SLOT_DAY_SQL} AS day
     FROM (${changes}))`
const byDay = (changes: string, sign: number) => cellsOf(dayCellSql('day', 'code', 'series'), changes, sign)
const exactly = (changes: string, sign: number) =>
  cellsOf(exactCellSql('day', 'code', 'series', 'measured'), changes, sign)

/** The cells that rows give, by what they are: by day, or by value. */
function changesOf(filling: Filling, { table, sign }: Counted, at: string, factor?: string) {
  const { bind, bindings } = binder()
  const some = [
    { series: additive(filling), as: byDay },
    { series: ranks(filling), as: exactly },
  ].filter(one => one.series.length > 0)
  return some.map(({ series, as }) => ({
    sql: as(additiveSql(table, series, bind, at, factor), sign),
    bindings,
  }))
}

/** Fills an empty table of cells with what rows give, each change at every place by itself: for few rows. */
export async function fillFew(store: Store, into: string, filling: Filling): Promise<void> {
  if (numberedOf(filling).length === 0) return
  const { counted, factor } = together(filling.counted)
  const add = (sql: string, bindings: Bindings) =>
    store.run(`INSERT INTO ${into} ${sql} ${FOR_FEW}`, bindings)
  for (const { sql, bindings } of changesOf(filling, counted, 'arrayJoin(places)', factor))
    await add(sql, bindings)
  await eachKeyed(filling, async (one, { table, sign }, among) => {
    const { bind, bindings } = binder()
    await add(byDay(distinctSql(table, one, bind, among), sign), bindings)
  })
  await coarsen(store, into)
  await merge(store, into)
}

/** To understand such a statement takes longer than to run it over few rows: both signs go through one. */
function together(some: readonly Counted[]): { counted: Counted; factor?: string } {
  const [only, ...others] = some
  if (only && others.length === 0) return { counted: only }
  const rows = some.map(({ table, sign }) => `SELECT *, toInt8(${sign}) AS ${SIGN} FROM ${table}`)
  return { counted: { table: `(${rows.join(' UNION ALL ')})`, sign: 1 }, factor: SIGN }
}

/** The same for many rows: changes are added up place by place, and then from each place to its holder. */
export async function fillMany(store: Store, into: string, filling: Filling): Promise<void> {
  if (numberedOf(filling).length === 0) return
  const [own, ...wider] = STEPS.map(step => `${into}_${step}`) as [string, ...string[]]
  const keyed = `${into}_keyed`
  for (const name of [own, ...wider, keyed]) await makeTable(store, cells, name)
  for (const counted of filling.counted)
    for (const { sql, bindings } of changesOf(filling, counted, 'places[1]'))
      await store.run(`INSERT INTO ${own} ${sql} ${AT_ONCE}`, bindings)
  await coarsen(store, own)
  const holders = await holdersIn(store, filling.counted)
  for (const [step, name] of wider.entries())
    await widen(store, step === 0 ? own : (wider[step - 1] as string), name, holders)
  await eachKeyed(filling, async (one, { table, sign }, among) => {
    const { bind, bindings } = binder()
    const changes = byDay(distinctSql(table, one, bind, among), sign)
    await store.run(`INSERT INTO ${keyed} ${changes} ${AT_ONCE}`, bindings)
  })
  await coarsen(store, keyed)
  for (const name of [own, ...wider, keyed]) {
    const [target, part] = [into, name].map(one => localName(one, store.layout))
    await store.run(`ALTER TABLE ${target}${onCluster(store.layout)} ATTACH PARTITION tuple() FROM ${part}`)
    await dropTable(store, name)
  }
  await merge(store, into)
}

/** A district lies in a city, a province and the nation: its sums go three steps up. */
const STEPS = [0, 1, 2, 3]

async function eachKeyed(
  filling: Filling,
  add: (one: Numbered, counted: Counted, among?: Among) => Promise<void>,
): Promise<void> {
  for (const one of numberedOf(filling)) {
    const found = one[0].weight.by === 'key' ? await filling.keyed(one) : undefined
    for (const counted of found?.counted ?? []) await add(one, counted, found?.among)
  }
}

/** Cells by day from exact ones, and from all by day the sums over longer times. */
async function coarsen(store: Store, table: string): Promise<void> {
  const { at, rest } = dayOfExact
  const byDay = `SELECT ${at} AS toAt, toUInt32(${rest}) AS toRest, sum(delta) FROM ${table} WHERE ${IS_EXACT}
    GROUP BY toAt, toRest`
  await store.run(`INSERT INTO ${table} ${byDay} ${AS_IT_COMES}`)
  // Each is told from cells by day alone, so that their order does not matter.
  for (const sums of sumsOfDays(table)) await store.run(`INSERT INTO ${table} ${sums} ${AS_IT_COMES}`)
}

interface Holders {
  readonly places: readonly number[]
  readonly holders: readonly number[]
}

/** Which place directly holds which. */
async function holdersIn(store: Store, counted: readonly Counted[]): Promise<Holders> {
  const chains = counted.map(({ table }) => `SELECT DISTINCT places FROM ${table}`).join(' UNION DISTINCT ')
  const held = await store.rows<{ place: number; holder: number }>(
    `SELECT toUInt32(one.1) AS place, toUInt32(any(one.2)) AS holder
     FROM (SELECT arrayJoin(arrayZip(arrayPopBack(places), arrayPopFront(places))) AS one FROM (${chains})
       WHERE notEmpty(places)) GROUP BY place`,
  )
  return {
    places: held.map(one => placeNumber(one.place)),
    holders: held.map(one => placeNumber(one.holder)),
  }
}

/** Sums for the places that hold those of a table. */
async function widen(store: Store, from: string, to: string, { places, holders }: Holders): Promise<void> {
  if (places.length === 0) return
  const holder = `transform(${placeSql}, {places:Array(UInt32)}, {holders:Array(UInt32)}, toUInt32(0))`
  await store.run(
    `INSERT INTO ${to} SELECT ${atPlaceSql('holder')} AS held, rest, sum(delta)
     FROM (SELECT at, rest, delta, ${holder} AS holder FROM ${from}) WHERE holder != 0
     GROUP BY held, rest ${AS_IT_COMES}`,
    { places, holders },
  )
}

/** One part, each key once: a reading then looks in one place for each of its ranges. */
const merge = (store: Store, table: string) =>
  store.run(`OPTIMIZE TABLE ${localName(table, store.layout)}${onCluster(store.layout)} FINAL`)
