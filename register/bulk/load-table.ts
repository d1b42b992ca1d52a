import type { Position, Read, ReadFile } from '#kernel/record'
import { isRefusal } from '#kernel/refusal'
import { cellsSql } from '#register/bulk/cells-sql'
import { insertPlain, keepRest, type Target } from '#register/bulk/insert'
import { dropLookups, lookupName, makeLookups } from '#register/bulk/lookups'
import { type Plan, planFor, type TableReader } from '#register/bulk/plan'
import { survey } from '#register/bulk/survey'
import { templatesOf } from '#register/bulk/templates'
import type { LoadContext } from '#register/loading/context'
import type { Intake } from '#register/loading/intake'
import { localName } from '#register/store/schema'
import { recordOfRow } from '#register/tables/row-record'

const PAGE_ROWS = 5_000

export interface TableLoad {
  readonly context: LoadContext
  readonly intake: Intake
  readonly load: string
  readonly stage: string
}

/**
 * Lets the engine read a table by itself: what its rows have in common is made by the reader from one row of
 * each kind, and the rows that have anything uncommon are given to the reader one by one. False where the
 * file is not such a table; then nothing of it has been taken.
 */
export async function loadTable(
  path: string,
  file: ReadFile,
  reader: TableReader,
  { context, intake, load, stage }: TableLoad,
): Promise<boolean> {
  const { store } = context
  const plan = store.readsFiles ? await planFor(path, file, reader) : undefined
  if (!plan) return false
  const names = cellsSql(plan, context.registers, context.asOf)
  const target: Target = { load, stage, file: file.name, before: intake.numbered }
  try {
    const found = await survey(store, plan, names)
    if (!found) return false
    const lists = await makeLookups(context, load, found, templatesOf(found, plan, context))
    await insertPlain(store, plan, names, target, lists)
    const [inserted] = await store.rows<{ n: number }>(
      `SELECT count() AS n FROM ${stage} WHERE file = {file:String}`,
      { file: file.name },
    )
    const taken = inserted?.n ?? 0
    const left = taken < found.rows ? await keepRest(store, plan, target) : 0
    for (const heading of plan.columns.unknown)
      await intake.take(file.name, {
        position: { row: 1, column: heading },
        rejected: 'heading-unknown',
        detail: heading,
      })
    await readRest(plan, target, left, { context, intake })
    intake.tookElsewhere(taken, found.rows)
    return true
  } catch (problem) {
    if (!isAboutFile(problem)) throw problem
    // A row that the engine cannot part into cells at all: the reader tells which.
    await store.run(`DELETE FROM ${localName(stage, store.layout)} WHERE file = {file:String}`, {
      file: file.name,
    })
    return false
  } finally {
    await dropLookups(store, load)
  }
}

/** Gives the rows that are left to the reader, each with the place where it stands in the file. */
async function readRest(
  plan: Plan,
  { load, file, before }: Target,
  left: number,
  { context, intake }: Pick<TableLoad, 'context' | 'intake'>,
): Promise<void> {
  let last = 0
  for (let done = 0; done < left; ) {
    const rows = await context.store.rows<{ row: number; cells: string[] }>(
      `SELECT row, cells FROM ${lookupName(load, 'rest')} WHERE row > {last:UInt64}
       ORDER BY row LIMIT {most:UInt32}`,
      { last, most: PAGE_ROWS },
    )
    if (rows.length === 0) return
    for (const { row, cells } of rows) {
      const read = readOf(cells, { row: row + 1 }, plan)
      if (read) await intake.take(file, read, before + row)
      last = row
    }
    done += rows.length
  }
}

/** What the reader makes of a row; nothing of an empty one. */
function readOf(cells: readonly string[], position: Position, { columns }: Plan): Read | undefined {
  const trimmed = cells.map(cell => cell.trim())
  if (trimmed.every(cell => cell === '')) return undefined
  const record = recordOfRow(field => {
    const at = columns.at.get(field)
    return at === undefined ? undefined : trimmed[at] || undefined
  })
  return isRefusal(record)
    ? { position, rejected: record.refused, detail: record.detail ?? '' }
    : { position, record }
}

// ClickHouse's codes for input that cannot be parsed: src/Common/ErrorCodes.cpp.
const ABOUT_INPUT = new Set([6, 25, 26, 27, 33, 38, 41, 72, 117])

const isAboutFile = (problem: unknown): boolean =>
  problem instanceof Error && 'clickhouseCode' in problem && ABOUT_INPUT.has(Number(problem.clickhouseCode))
