import type { CellPlan } from '#register/cells/plan'
import { binder } from '#register/binder'
import type { Numbered } from '#register/cells/branches-sql'
import {
  type Among,
  additiveSql,
  distinctSql,
  SLOT_DAY_SQL,
  SLOT_INDEX_SQL,
} from '#register/cells/deltas-sql'
import type { Engine } from '#register/store/engine'

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

/**
 * Conditions over many series are cheaper asked of all rows at once than row by row where an earlier part
 * failed: the parts that series share are then worked out once.
 */
const AT_ONCE = `SETTINGS short_circuit_function_evaluation = 'disable', max_block_size = 65536, optimize_on_insert = 0`

/** Rows of one sum may lie apart until the engine merges them: adding them up before writing costs more. */
const AS_IT_COMES = 'SETTINGS optimize_on_insert = 0'
const MONTH = 'toYear(day) * 12 + toMonth(day) - 1'

/** Puts into a table of cells all that some rows add to the series of a plan, and what that makes wider. */
export async function fillCells(
  engine: Engine,
  into: string,
  plan: CellPlan,
  counted: readonly Counted[],
  keyed: (one: Numbered) => Promise<Keyed | undefined> = async () => ({ counted }),
): Promise<void> {
  if (plan.series.length === 0) return
  const numbered = plan.series.map((one, i): Numbered => [one, i])
  await addOwn(
    engine,
    into,
    numbered.filter(([one]) => one.weight.by !== 'key'),
    counted,
  )
  await widen(engine, into, counted)
  for (const one of numbered) {
    const from = one[0].weight.by === 'key' ? await keyed(one) : undefined
    if (from) await addEach(engine, into, one, from)
  }
  await coarsen(engine, into)
}

async function addOwn(
  engine: Engine,
  into: string,
  numbered: readonly Numbered[],
  counted: readonly Counted[],
): Promise<void> {
  for (const { table, sign } of counted) {
    const { bind, bindings } = binder()
    await engine.run(
      `INSERT INTO ${into}
       SELECT 'own', 'day', ${MONTH}, toUInt32(at), ${SLOT_INDEX_SQL}, ${SLOT_DAY_SQL} AS day, ${sign} * delta
       FROM (${additiveSql(table, numbered, bind)}) ${AT_ONCE}`,
      bindings,
    )
  }
}

/** Sums for the provinces and the nation, which hold too many places to be added up when they are read. */
async function widen(engine: Engine, into: string, counted: readonly Counted[]): Promise<void> {
  const chains = counted.map(({ table }) => `SELECT DISTINCT places FROM ${table}`).join(' UNION DISTINCT ')
  const held = (
    place: string,
    holder: string,
  ) => `SELECT toUInt32(place) AS place, toUInt32(holder) AS holder FROM (
    SELECT ${place} AS place, any(${holder}) AS higher FROM (
      SELECT places, arrayFilter(p -> endsWith(p, '0000'), places) AS holders FROM (${chains}))
    WHERE place != '' GROUP BY place) ARRAY JOIN higher AS holder`
  const step = (from: string, which: string) => `INSERT INTO ${into}
     SELECT 'wide', 'day', within, held.holder, series, day, sum(delta)
     FROM (SELECT within, place, series, day, delta FROM ${into} WHERE level = '${from}' AND grain = 'day') AS own
     INNER JOIN (${which}) AS held USING place
     GROUP BY within, held.holder, series, day ${AS_IT_COMES}`
  // What lies in a province is added up first; the nation is the sum of few provinces, not of many places.
  await engine.run(step('own', held('places[1]', 'arraySlice(holders, 1, 1)')))
  await engine.run(step('wide', held('holders[1]', 'arraySlice(holders, 2)')))
}

async function addEach(
  engine: Engine,
  into: string,
  one: Numbered,
  { counted, among }: Keyed,
): Promise<void> {
  for (const { table, sign } of counted) {
    const { bind, bindings } = binder()
    await engine.run(
      `INSERT INTO ${into}
       SELECT 'each', 'day', ${MONTH}, toUInt32(at), ${SLOT_INDEX_SQL}, ${SLOT_DAY_SQL} AS day, ${sign} * delta
       FROM (${distinctSql(table, one, bind, among)}) ${AT_ONCE}`,
      bindings,
    )
  }
}

async function coarsen(engine: Engine, into: string): Promise<void> {
  await engine.run(
    `INSERT INTO ${into}
     SELECT level, 'month', toYear(any(day) AS one), place, series, makeDate32(toYear(one), toMonth(one), 1), sum(delta)
     FROM ${into} WHERE grain = 'day' GROUP BY level, within, place, series ${AS_IT_COMES}`,
  )
  await engine.run(
    `INSERT INTO ${into}
     SELECT level, 'year', 0, place, series, makeDate32(toYear(any(day)), 1, 1), sum(delta)
     FROM ${into} WHERE grain = 'month' GROUP BY level, within, place, series ${AS_IT_COMES}`,
  )
}
