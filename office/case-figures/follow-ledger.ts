import { type Day, isDay } from '#kernel/date'
import type { CityOffice } from '#kernel/authority'
import type { RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { ReportForm } from '#kernel/work/report-form'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Tx } from '#ledger/store/connection'
import { planRecordsOf, TASKS_DUE } from '#office/case-figures/follow-plans'
import { figuresOfReports, type Stated } from '#office/case-figures/follow-reports'
import { casesAboutRights, rightRecordsOf } from '#office/case-figures/follow-rights'
import { keepPosition, type Position, readPosition } from '#office/case-figures/position'
import { caseRecord, handOverRecord } from '#office/case-figures/records'
import { caseOfSubject, handOverOfSubject, subjectOfCase } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'
import { dossierOf } from '#office/casework/dossier'
import { handOverFileOf } from '#office/casework/hand-over-file'
import { loadTold } from '#register/load'
import type { LoadContext } from '#register/loading/context'
import { newestLoad } from '#register/loading/journal'
import type { NumberedRight } from '#register/search'

/** All that following works with. */
export interface Following {
  readonly ledger: Tx
  readonly book: Casebook
  /** With the registers that follow from the ledger among its own. */
  readonly context: LoadContext
  offices(): readonly CityOffice[] | Promise<readonly CityOffice[]>
  /** Forms of reports, and what takes the figures that they state. */
  readonly reports?: {
    readonly forms: readonly ReportForm[]
    take(stated: Stated): Promise<void>
  }
  /** The one right of a number, where a register has it. */
  rightOf?(number: string): Promise<NumberedRight | undefined>
}

/** Cases told again by one load. */
const BATCH = 500
const ORIGIN = 'ledger'
/** More rounds than any ledger needs; what is left is followed by the next asking. */
const ROUNDS_MAX = 100_000

/**
 * Brings the register to where the ledger is: every case or hand-over that has a new entry, or a limit that
 * has fallen due, is told again as it is now. To be told again what is known changes nothing, so a stop
 * anywhere is made good by asking again. Gives where it has come to.
 */
export async function followLedger(following: Following): Promise<Position> {
  const { context } = following
  const today = context.asOf
  let at: Position = (await readPosition(context.store)) ?? { seq: 0, day: '' }
  if (at.day < today) at = await followDays(following, at, today)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const { subjects, last } = await changedAfter(following.ledger, at.seq)
    if (last === at.seq) break
    await tell(following, subjects)
    at = { ...at, seq: last }
    await keepPosition(context.store, at)
  }
  return followLoads(following, at)
}

/** What acts did to rights is told again when files were loaded since: the right may not have been known. */
async function followLoads(following: Following, at: Position): Promise<Position> {
  const { store } = following.context
  const load = await newestLoad(store)
  if (load === undefined || load === at.load) return at
  for (let after = '', round = 0; round < ROUNDS_MAX; round++) {
    const ids = await casesAboutRights(following.ledger, after, BATCH)
    await put(following, await rightRecordsFor(following, ids.map(subjectOfCase)))
    after = ids.at(-1) ?? after
    if (ids.length < BATCH) break
  }
  const reached = { ...at, load }
  await keepPosition(store, reached)
  return reached
}

/** Limits run out without an entry: what fell due before today is told again once a day. */
async function followDays(following: Following, at: Position, today: Day): Promise<Position> {
  if (isDay(at.day)) {
    const [since, until] = [at.day, today]
    for (let after = '', round = 0; round < ROUNDS_MAX; round++) {
      const rows = await following.ledger.rows<{ subject: string }>(
        `SELECT subject FROM (
           SELECT 'case/' || case_id AS subject FROM case_clocks WHERE due < $2 AND due >= $1
           UNION SELECT 'hand-over/' || id FROM hand_overs WHERE next_due < $2 AND next_due >= $1
           UNION ${TASKS_DUE}) AS late
         WHERE subject > $3 ORDER BY subject LIMIT ${BATCH}`,
        [since, until, after],
      )
      await tell(
        following,
        rows.map(one => one.subject),
      )
      after = rows.at(-1)?.subject ?? after
      if (rows.length < BATCH) break
    }
  }
  const reached = { ...at, day: today }
  await keepPosition(following.context.store, reached)
  return reached
}

/** The subjects of the next entries, at most `BATCH` of them, and the number of the last entry looked at. */
async function changedAfter(ledger: Tx, seq: number): Promise<{ subjects: string[]; last: number }> {
  const rows = await ledger.rows<{ seq: number; subject: string }>(
    `SELECT seq, subject FROM entries WHERE seq > $1 ORDER BY seq LIMIT ${BATCH}`,
    [seq],
  )
  return { subjects: [...new Set(rows.map(one => one.subject))], last: rows.at(-1)?.seq ?? seq }
}

async function tell(following: Following, subjects: readonly string[]): Promise<void> {
  await put(following, await recordsOf(following, subjects))
  await put(following, await rightRecordsFor(following, subjects))
  const { ledger, book, reports, offices } = following
  const forms = reports?.forms ?? []
  const ground = {
    ledger,
    book,
    forms,
    offices,
    entriesOf: (some: readonly string[]) => entriesOf(ledger, some),
  }
  await reports?.take(await figuresOfReports(ground, subjects))
}

const rightRecordsFor = (following: Following, subjects: readonly string[]): Promise<RightRecord[]> =>
  rightRecordsOf(
    {
      ...{ ledger: following.ledger, book: following.book, registers: following.context.registers },
      entriesOf: some => entriesOf(following.ledger, some),
      rightOf: async number => following.rightOf?.(number),
    },
    subjects,
  )

async function put({ context }: Following, records: readonly RightRecord[]): Promise<void> {
  if (records.length === 0) return
  const { rejected, rejectedCount } = await loadTold(records, ORIGIN, context)
  const [first] = rejected
  // What the ledger says was checked before it was entered, so that the register cannot refuse it.
  if (rejectedCount > 0)
    throw new Error(`Fault: what the ledger tells was not taken: ${first?.reason} ${first?.detail}`)
}

/** What figures need of cases, hand-overs and tasks of plans, as they are now; nothing of other subjects. */
export async function recordsOf(
  { ledger, book, context, offices }: Following,
  subjects: readonly string[],
): Promise<RightRecord[]> {
  const cases = registerOf(context, 'case')
  // What stands in no channel is counted apart, so that no figure of cases holds it.
  const work = registerOf(context, 'work')
  const handOvers = registerOf(context, 'hand-over')
  const plans = registerOf(context, 'plan')
  const wanted = subjects.filter(one => caseOfSubject(one) ?? handOverOfSubject(one))
  const tasks = plans ? await planRecordsOf(ledger, subjects, { register: plans, asOf: context.asOf }) : []
  if (wanted.length === 0) return tasks
  const known = await entriesOf(ledger, wanted)
  const about = { asOf: context.asOf, offices: await offices() }
  const told = [...known].flatMap(([subject, entries]) => {
    const first = entries[0]?.seq ?? 0
    const [id, handOver] = [caseOfSubject(subject), handOverOfSubject(subject)]
    if (id !== undefined) {
      const dossier = sound(dossierOf(id, entries, book), subject)
      const register = dossier.process.procedure.channel.kind === 'line-of-work' ? work : cases
      return register ? [caseRecord(dossier, first, { ...about, register })] : []
    }
    if (handOver === undefined || !handOvers) return []
    const file = sound(handOverFileOf(handOver, entries, book), subject)
    return [handOverRecord(file, first, { ...about, register: handOvers })]
  })
  return [...told, ...tasks]
}

/** Figures that leave out what can no longer be read would be wrong in silence. */
function sound<T extends object>(told: T | Refusal, subject: string): T {
  if (!isRefusal(told)) return told as T
  throw new Error(`Fault: the entries of '${subject}' make no case: ${told.refused}`)
}

const registerOf = ({ registers }: LoadContext, of: Register['fromLedger']): Register | undefined =>
  [...registers.values()].find(one => one.fromLedger === of)

async function entriesOf(ledger: Tx, subjects: readonly string[]): Promise<Map<string, Entry[]>> {
  const rows = await ledger.rows<EntryRow>(
    `SELECT ${entryColumns} FROM entries WHERE subject = ANY($1) ORDER BY subject, version`,
    [subjects],
  )
  const known = new Map<string, Entry[]>()
  for (const row of rows) known.set(row.subject, [...(known.get(row.subject) ?? []), entryOf(row)])
  return known
}
