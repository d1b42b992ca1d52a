import { addDays, type Day } from '#kernel/date'
import { turnOf } from '#kernel/plan/request'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { House } from '#server/house'
import { leaderPage } from '#server/plan-leader'
import { chanceOf } from '#simulation/chance'
import { below, type Chance } from '#simulation/conduct'
import { type Booked, type BookedTask, counted, type Debt, lateBy } from '#simulation/plan-book'
import { done, foundTown, headOf, PLAN, type PlanTown } from '#simulation/plan-town'

/** What an invented year of a plan came to. */
export interface PlanYear {
  readonly tasks: number
  readonly offices: number
  readonly entries: number
  readonly refused: Readonly<Record<string, number>>
  /** How often the page was held against the book, and how many late tasks it told in all. */
  readonly pages: number
  readonly late: number
  readonly persons: number
  /** Where the page and the book differ. */
  readonly violations: readonly string[]
}

export interface PlanYearAsked {
  readonly seed: number
  /** How many days of the year are lived. */
  readonly days: number
  /** Days between two looks at the page. */
  readonly every: number
}

/** A clock that the house is opened with. */
export interface Clock {
  today: Day
}

const FROM = '2026-01-01'
const UNTIL = '2026-12-31'

/** Something that somebody means to do on a day. */
interface Meant {
  readonly day: Day
  readonly task: BookedTask
  readonly what: 'half' | 'done' | 'ask' | 'approve' | 'withdraw'
  /** Of a report: the day that it is said to be of. */
  readonly of: Day
}

/**
 * A year of a plan in a city of twelve offices and ten districts, the same for the same seed: people report
 * in time, late, behind the day, or forget; days are moved and tasks given up. The leader's page of many days
 * is held against a book that is kept beside.
 */
export async function planYear(house: House, clock: Clock, asked: PlanYearAsked): Promise<PlanYear> {
  const chance = chanceOf(asked.seed)
  const setDay = (day: Day) => {
    clock.today = day
  }
  const town = await foundTown(house, { from: FROM, until: UNTIL, chance, setDay })
  const meant = town.tasks
    .flatMap(one => intentions(one, chance))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const book: Booked[] = []
  const refused: string[] = []
  const looks: Look[] = []
  let next = 0
  for (let n = 0; n < asked.days; n++) {
    const on = addDays(FROM, n)
    setDay(on)
    for (let one = meant[next]; one && one.day <= on; one = meant[++next]) {
      const fact = await act(town, one, on)
      if (isRefusal(fact)) refused.push(fact.refused)
      else if (fact) book.push(fact)
    }
    if ((n + 1) % asked.every === 0) looks.push(await look(town, book, on, on))
  }
  // What was looked at then is looked at again, as it is known now.
  const last = addDays(FROM, asked.days - 1)
  for (const { on } of [...looks]) looks.push(await look(town, book, on, last))
  const { store } = await house.ledger()
  const [count] = await store.rows<{ n: number }>('SELECT count(*)::integer AS n FROM entries')
  return {
    tasks: town.tasks.length,
    offices: town.offices.length,
    entries: count?.n ?? 0,
    refused: counted(refused),
    pages: looks.length,
    late: looks.reduce((sum, one) => sum + one.late, 0),
    persons: looks.reduce((sum, one) => sum + one.persons, 0),
    violations: looks.flatMap(one => one.violations),
  }
}

/** What the people of a task mean to do about it, whatever comes of it. */
function intentions(task: BookedTask, chance: Chance): Meant[] {
  const { due } = task
  const temper = chance()
  const meant: Meant[] = []
  const mean = (what: Meant['what'], of: Day, lag = 0) =>
    meant.push({ task, what, of, day: addDays(of, lag) })
  if (chance() < 0.4) mean('half', addDays(due, -5))
  // One in eight forgets; one in five is late; of all, one in four enters it some days behind.
  const lag = chance() < 0.25 ? 1 + below(chance, 6) : 0
  if (temper > 0.32) mean('done', addDays(due, -below(chance, 4)), lag)
  else if (temper > 0.12) mean('done', addDays(due, 1 + below(chance, 40)), lag)
  const asks = addDays(due, -2 - below(chance, 5))
  if (chance() < 0.12) {
    mean('ask', asks)
    mean('approve', addDays(asks, below(chance, 20)))
  }
  if (chance() < 0.04) mean('withdraw', addDays(due, below(chance, 10)))
  return meant
}

const moveOf = (task: BookedTask): string => `move-${task.id}`

/** Does what was meant, and what of it goes into the book; nothing where it has no effect yet. */
async function act(
  town: PlanTown,
  { task, what, of }: Meant,
  on: Day,
): Promise<Booked | Refusal | undefined> {
  const { planning, house, keeper } = town
  const people = await house.people()
  const said = { plan: PLAN, id: task.id }
  const owner = await people.viewer(task.person ?? headOf(task.office), on)
  const booked = { task: task.id, enteredOn: on }
  if (what === 'half' || what === 'done') {
    const progress = { on: of, share: what === 'done' ? '1' : '0.5', note: '虚拟进展', evidence: [] }
    const entered = await planning.progress(owner, said, progress)
    if (isRefusal(entered)) return entered
    return what === 'done' ? { ...booked, what, on: of } : undefined
  }
  const head = await people.viewer(headOf(task.office), on)
  if (what === 'approve') return approved(town, task, on)
  const { state } = done(await planning.read(head, PLAN, on))
  const from = state.items.get(task.id)?.item
  if (!from) return undefined
  const reason = '虚拟：情况变化'
  if (what === 'ask') {
    const to = { ...from, due: addDays(from.due, 30) }
    const put = { put: 'item' as const, from, to }
    const row = await planning.ask(head, { id: moveOf(task), plan: PLAN, reason, changes: [put] })
    if (isRefusal(row) || row.state !== 'approved') return isRefusal(row) ? row : undefined
    return { ...booked, what: 'moved', on, due: to.due }
  }
  const give = {
    id: `drop-${task.id}`,
    plan: PLAN,
    reason,
    changes: [{ withdraw: 'item' as const, id: task.id }],
  }
  const row = await planning.ask(head, give)
  if (isRefusal(row)) return row
  const last = row.state === 'approved' ? row : await decide(town, give.id, on, keeper)
  return isRefusal(last) ? last : { ...booked, what: 'withdrawn', on }
}

async function approved(town: PlanTown, task: BookedTask, on: Day): Promise<Booked | Refusal | undefined> {
  const rows = done(
    await town.planning.requests(await (await town.house.people()).viewer(headOf(town.keeper), on), PLAN),
  )
  const row = rows.find(one => one.id === moveOf(task) && one.state === 'asked')
  if (!row) return undefined
  const decided = await decide(town, row.id, on, turnOf(row)[0] ?? town.keeper)
  if (isRefusal(decided)) return decided
  const [change] = row.changes
  if (!change || !('put' in change) || change.put !== 'item') return undefined
  return { task: task.id, enteredOn: on, what: 'moved', on, due: change.to.due }
}

const decide = async ({ house, planning }: PlanTown, id: string, on: Day, office: string) =>
  planning.decide(await (await house.people()).viewer(headOf(office), on), id, { decide: 'approve' })

interface Look {
  readonly on: Day
  readonly late: number
  readonly persons: number
  readonly violations: readonly string[]
}

/** The page of a day beside the book: where tasks, offices or persons differ, it is told. */
async function look(town: PlanTown, book: readonly Booked[], on: Day, knownOn: Day): Promise<Look> {
  const { house } = town
  const viewer = await (await house.people()).viewer(headOf(town.keeper), knownOn)
  const all = [town.place, town.offices.at(-1)?.place ?? town.place]
  const violations: string[] = []
  const seen = { late: 0, persons: 0 }
  for (const code of all) {
    const place = house.place(code)
    const page = done(await leaderPage(house, viewer, { place, on, since: FROM }))
    const told: Debt = {
      tasks: page.late.rows.map(one => one.id).sort(),
      offices: Object.fromEntries(
        page.owes.flatMap(one => (one.late > 0 ? [[one.office.id, one.late]] : [])),
      ),
      persons: Object.fromEntries(
        page.owes.flatMap(one => one.persons.flatMap(({ id, late }) => (late > 0 ? [[id, late]] : []))),
      ),
    }
    const within = (of: string) => house.places.isWithin(of, code)
    const slow = lateBy(town.tasks, book, { on, knownOn, within, heads: office => [headOf(office)] })
    const differs =
      sorted(told) === sorted(slow) ? [] : [`${code} on ${on}: ${sorted(told)} ≠ ${sorted(slow)}`]
    violations.push(...differs)
    seen.late += told.tasks.length
    seen.persons += Object.keys(told.persons).length
  }
  return { on, ...seen, violations }
}

const sorted = ({ tasks, offices, persons }: Debt): string =>
  JSON.stringify([tasks, Object.entries(offices).sort(), Object.entries(persons).sort()])
