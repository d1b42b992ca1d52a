import type { Day } from '#kernel/date'
import { emptyPlan, type PlanItem, type PlanState } from '#kernel/plan/plan'
import { rollUp } from '#kernel/plan/roll-up'
import * as codes from '#kernel/procedures/case-events'
import type { RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import type { Tx } from '#ledger/store/connection'
import { idOf, thingOfSubject } from '#office/planning/plan-entries'
import { planAfter, plansIn } from '#office/planning/plan-rows'

/** Whether a task was done by its day, as figures name it. */
const COMPLETION = 'completion'
const OFFICE = 'CN'

/** Tasks of plans that entries tell of: of a plan that changed all, of a task that moved those above too. */
export async function planRecordsOf(
  ledger: Tx,
  subjects: readonly string[],
  { register, asOf }: { readonly register: Register; readonly asOf: Day },
): Promise<RightRecord[]> {
  const records: RightRecord[] = []
  for (const [plan, items] of namedBy(subjects)) {
    const [head] = await plansIn(ledger, { id: plan })
    if (!head) continue
    const state = await planAfter(ledger, emptyPlan, { plan, on: asOf, after: 0, upTo: head.lastSeq })
    const wanted = items && withWholes(state, items)
    for (const task of await tasksOf(ledger, plan, state, asOf))
      if (!wanted || wanted.has(task.item.id)) records.push(taskRecord(plan, task, register))
  }
  return records
}

/** By plan the items that were named, or nothing where the plan itself was. */
function namedBy(subjects: readonly string[]): Map<string, Set<string> | undefined> {
  const found = new Map<string, Set<string> | undefined>()
  for (const subject of subjects) {
    if (subject.startsWith('plan/')) found.set(idOf(subject), undefined)
    if (!subject.startsWith('plan-item/')) continue
    const { plan = '', id = '' } = thingOfSubject(subject) ?? {}
    if (!found.has(plan)) found.set(plan, new Set())
    found.get(plan)?.add(id)
  }
  return found
}

/** A whole is done when its parts are, so that it is told with them. */
function withWholes({ items }: PlanState, some: ReadonlySet<string>): Set<string> {
  const all = new Set<string>()
  for (const id of some)
    for (let at: string | undefined = id; at !== undefined && !all.has(at); at = items.get(at)?.item.parent)
      all.add(at)
  return all
}

interface Task {
  /** As it stands, or stood last. */
  readonly item: PlanItem
  readonly statedOn: Day
  /** The day that was to be kept, once it is over. */
  readonly fellDue?: Day
  readonly doneOn?: Day
}

interface Version {
  readonly id: string
  readonly since: Day
  readonly body: PlanItem | null
}

/**
 * Every task that the plan holds or held. What it owed is its due day as it stood when that day passed:
 * one that is moved or withdrawn after it was late stays late.
 */
async function tasksOf(ledger: Tx, plan: string, state: PlanState, asOf: Day): Promise<Task[]> {
  const [versions, words] = await Promise.all([
    ledger.rows<Version>(
      `SELECT id, since, body FROM plan_versions WHERE plan = $1 AND of = 'item' AND since <= $2
       ORDER BY id, seq`,
      [plan, asOf],
    ),
    ledger.rows<{ id: string; on: Day; first: Day | null }>(
      `SELECT id, max(on_day) AS "on", min(on_day) FILTER (WHERE (body->>'share')::numeric = 1) AS first
       FROM plan_words WHERE plan = $1 AND of = 'item' AND kind = 'plan-item.progressed' AND on_day <= $2
       GROUP BY id`,
      [plan, asOf],
    ),
  ])
  const said = new Map(words.map(one => [one.id, one]))
  const shares = rollUp(state.items)
  return [...grouped(versions).values()].flatMap((own): Task[] => {
    const item = own.findLast(one => one.body !== null)?.body
    if (item?.kind !== 'task') return []
    const word = said.get(item.id)
    const doneOn = state.items.has(item.id) ? shares.get(item.id)?.doneOn : (word?.first ?? undefined)
    const fellDue = dueThatPassed(own, asOf)
    const statedOn = [own.at(-1)?.since ?? '', word?.on ?? ''].sort().at(-1) ?? ''
    return [{ item, statedOn, ...(fellDue && { fellDue }), ...(doneOn && { doneOn }) }]
  })
}

function grouped(versions: readonly Version[]): Map<string, Version[]> {
  const found = new Map<string, Version[]>()
  for (const one of versions) {
    const own = found.get(one.id)
    if (own) own.push(one)
    else found.set(one.id, [one])
  }
  return found
}

const dueThatPassed = (versions: readonly Version[], asOf: Day): Day | undefined =>
  versions.find(({ body }, at) => body && body.due < (versions[at + 1]?.since ?? asOf))?.body?.due

/** The plan and the item that a record of a task is numbered by. */
export function taskOfNumber(number: string): { readonly plan: string; readonly item: string } | undefined {
  const [, plan, item] = /^([^/]+)\/([^/]+)$/.exec(number) ?? []
  return plan !== undefined && item !== undefined ? { plan, item } : undefined
}

/** Told on the due day itself, so that what falls due on the last day of a year belongs to it. */
function taskRecord(
  plan: string,
  { item, statedOn, fellDue, doneOn }: Task,
  register: Register,
): RightRecord {
  const code =
    fellDue && doneOn && doneOn <= fellDue ? codes.eventOfKept(COMPLETION) : codes.eventOfMissed(COMPLETION)
  return {
    ...{ register: register.id, office: OFFICE, applicationNumber: `${plan}/${item.id}` },
    ...{ place: item.place, parties: [], statedOn },
    // Whoever has no duty in a city is not told what its plan holds.
    own: { [codes.CLOSED_FILE]: 'true', dueOn: fellDue ?? item.due, ...(doneOn && { doneOn }) },
    events: fellDue ? [{ code, on: fellDue }] : [],
  }
}

/** Subjects of what falls due from one day ($1) until another ($2). */
export const TASKS_DUE = `SELECT 'plan-item/' || plan || '/' || id FROM plan_versions
  WHERE of = 'item' AND body->>'due' >= $1 AND body->>'due' < $2`
