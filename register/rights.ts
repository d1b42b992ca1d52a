import type { Day } from '#kernel/date'
import { binder } from '#register/binder'
import { filterSql, listedSql, type PageAsked, type RightFilter } from '#register/listed'
import type { ListedRow } from '#register/rows-sql'
import type { Engine } from '#register/store/engine'
import type { RightRow } from '#register/store/tables'

// Counting stops here: a page that says "more than 100,000" is as useful as the exact number.
export const COUNT_MAX = 100_000

export interface RightsPage {
  readonly rows: ListedRow[]
  /** Number of all, at most `COUNT_MAX`. */
  readonly total: number
}

/** One right with everything the register knows of it. */
export async function findRight(engine: Engine, register: string, id: string): Promise<RightRow | undefined> {
  const [row] = await engine.rows<RightRow>(
    'SELECT * FROM rights WHERE register = {register:String} AND id = {id:String} LIMIT 1',
    { register, id },
  )
  return row
}

/** Rights under a filter, by kind, place and number. */
export async function listRights(engine: Engine, filter: RightFilter, page: PageAsked): Promise<RightsPage> {
  const { bind, bindings } = binder()
  return pageOf(engine, filterSql(filter, bind), filter.on, page, { bind, bindings })
}

/** Rights of this country whose place could not be told, which a person has to decide. */
export async function undecidedRights(engine: Engine, on: Day, page: PageAsked): Promise<RightsPage> {
  const where = "place = '' AND placeBy NOT IN ('', 'abroad')"
  return pageOf(engine, where, on, page, binder())
}

async function pageOf(
  engine: Engine,
  where: string,
  on: Day,
  page: PageAsked,
  { bind, bindings }: ReturnType<typeof binder>,
): Promise<RightsPage> {
  const sql = listedSql(where, 'register, place, id', page, on, bind)
  const most = bind('UInt32', COUNT_MAX)
  const counting = `SELECT count() AS n FROM (SELECT 1 FROM rights WHERE ${where} LIMIT ${most})`
  const [rows, counted] = await Promise.all([
    engine.rows<ListedRow>(sql, bindings),
    engine.rows<{ n: number }>(counting, bindings),
  ])
  return { rows, total: counted[0]?.n ?? 0 }
}
