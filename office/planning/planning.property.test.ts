import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import { difference } from '#kernel/plan/difference'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import type { KnownItem, PlanItem, PlanPromise, PlanState, Progress } from '#kernel/plan/plan'
import { turnOf } from '#kernel/plan/request'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { planProjection } from '#office/planning/plan-projection'
import { openPlanning, type Planning } from '#office/planning/planning'

const city = inventedCity()
const as = (person: string, on: Day) => city.viewer(person, on) as Viewer
const FIRST = '2026-01-05'
const STREAMS = 4

/** One thing that somebody does, some days after what was done before. */
interface Step {
  readonly days: number
  readonly what: 'put' | 'promise' | 'give-up' | 'approve' | 'return' | 'take-back' | 'say' | 'verify'
  readonly at: number
  readonly of: number
}

const step: fc.Arbitrary<Step> = fc.record({
  days: fc.nat(20),
  what: fc.constantFrom<Step['what'][]>(
    ...(['put', 'put', 'put', 'promise', 'give-up', 'approve', 'approve', 'approve', 'approve'] as const),
    ...(['approve', 'return', 'take-back', 'say', 'say', 'say', 'verify', 'verify'] as const),
  ),
  at: fc.nat(99),
  of: fc.nat(3),
})

const pick = <T>(some: readonly T[], at: number): T => some[at % some.length] as T
const tasks = ['a', 'b', 'c', 'd', 'e']
const goals = ['x', 'y', 'z']
const heads = ['ip-office.head', 'court.head', 'police.head', 'province.head']
const shares = ['0', '0.25', '0.5', '1']

/** A life of a plan; what is refused changes nothing. Which steps were done, by their kinds. */
async function live(planning: Planning, plan: string, steps: readonly Step[], tally: Map<string, number>) {
  const keeper = 'ip-office'
  const ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper', 'above'] } as const
  const head = { id: plan, title: plan, from: FIRST, until: '2026-12-31', keeper, ladder }
  await planning.draft(as('ip-office.head', FIRST), head)
  const owner = { office: keeper }
  const base = [
    itemOf('p', { kind: 'programme', owner, place: PLACE }),
    itemOf('q', { kind: 'project', parent: 'p', owner, place: PLACE }),
  ]
  const begin = { id: `${plan}-begin`, plan, reason: '印发', changes: base.map(put) }
  await planning.ask(as('ip-office.head', FIRST), begin)
  let on = FIRST
  for (const [n, one] of steps.entries()) {
    on = addDays(on, one.days)
    const done = await take(planning, { plan, on, n, ...one })
    if (done !== undefined && !isRefusal(done)) tally.set(one.what, (tally.get(one.what) ?? 0) + 1)
  }
  return on
}

const put = (to: PlanItem): Change => ({ put: 'item', to })

async function take(planning: Planning, { plan, on, n, what, at, of }: Step & Live): Promise<unknown> {
  const viewer = as(pick(heads, of), on)
  if (what === 'put' || what === 'promise' || what === 'give-up') {
    const read = await planning.read(as('ip-office.head', on), plan, on)
    if (isRefusal(read)) return read
    const asker = as(pick(['ip-office.head', 'court.head'], at), on)
    const changes = [changeOf(read.state, { what, at, of })]
    return planning.ask(asker, { id: `${plan}-${n}`, plan, reason: '调整', changes })
  }
  if (what === 'say') {
    const said = { plan, id: pick(tasks, at) }
    const progress = { on: addDays(on, -(at % 3)), share: pick(shares, of), note: '进展', evidence: [] }
    return planning.progress(as('court.one', on), said, progress)
  }
  if (what === 'verify') {
    const read = await planning.read(viewer, plan, on)
    const done = isRefusal(read) ? [] : [...read.state.items.values()].filter(one => one.doneOn !== undefined)
    const [known] = done
    return known && planning.verify(as('police.one', on), { plan, id: known.item.id }, { evidence: [] })
  }
  const requests = await planning.requests(as('ip-office.head', on), plan)
  const open = isRefusal(requests) ? [] : requests.filter(one => one.state === 'asked')
  const request = open.length === 0 ? undefined : pick(open, at)
  if (!request) return undefined
  // Mostly the head whose turn it is, now and then another one.
  const [turn = ''] = turnOf(request)
  const approver = of === 3 ? viewer : as(`${turn}.head`, on)
  if (what === 'approve') return planning.decide(approver, request.id, { decide: 'approve' })
  if (what === 'return') return planning.decide(viewer, request.id, { decide: 'return', reason: '再议' })
  return planning.decide(as(request.askedBy, on), request.id, { decide: 'withdraw' })
}

interface Live {
  readonly plan: string
  readonly on: Day
  readonly n: number
}

function changeOf(
  { items, promises }: PlanState,
  { what, at, of }: Pick<Step, 'what' | 'at' | 'of'>,
): Change {
  if (what === 'give-up')
    return at % 3 === 0
      ? { withdraw: 'promise', id: pick(goals, of) }
      : { withdraw: 'item', id: pick(tasks, at) }
  if (what === 'promise') {
    const from = promises.get(pick(goals, of))
    const value = String(11 + at)
    const to = promiseOf(pick(goals, of), { place: PLACE, goals: [{ on: '2026-12-31', value }] })
    return { put: 'promise', ...(from && { from }), to }
  }
  const id = pick(tasks, at)
  const from = items.get(id)?.item
  const parent = of === 0 && id !== 'a' && items.has('a') ? 'a' : 'q'
  const due = addDays('2026-06-30', at)
  const owner = { office: pick(['court', 'police', 'ip-office'], of) }
  return {
    ...{ put: 'item', ...(from && { from }) },
    to: itemOf(id, { place: PLACE, parent, due, owner, assisting: ['court'] }),
  }
}

/** A plan on a day by the plainest reading of the log: every entry of that day or before, in its order. */
function replayed(entries: readonly Entry[], plan: string, on: Day): PlanState {
  const items = new Map<string, KnownItem>()
  const promises = new Map<string, PlanPromise>()
  const withdrawn = new Map<string, Day>()
  const asked = new Map<string, readonly Change[]>()
  for (const { subject, kind, happenedAt, body } of entries) {
    if (happenedAt > on) continue
    const known = items.get(subject.replace(`plan-item/${plan}/`, ''))
    if (kind === 'plan-request.asked')
      asked.set(subject.replace('plan-request/', ''), (body as unknown as { changes: Change[] }).changes)
    if (kind === 'plan.changed' && subject === `plan/${plan}`)
      for (const one of asked.get((body as { request: string }).request) ?? [])
        if ('withdraw' in one) {
          items.delete(one.id)
          promises.delete(one.id)
          withdrawn.set(one.id, happenedAt)
        } else if (one.put === 'promise') promises.set(one.to.id, one.to)
        else items.set(one.to.id, { ...items.get(one.to.id), item: one.to })
    if (!known || !subject.startsWith(`plan-item/${plan}/`)) continue
    const { id } = known.item
    if (kind === 'plan-item.verified') items.set(id, { ...known, verifiedOn: happenedAt })
    if (kind !== 'plan-item.progressed') continue
    const progress = body as unknown as Progress
    const doneOn = progress.share === '1' ? (known.doneOn ?? progress.on) : undefined
    items.set(id, { item: known.item, progress, ...(doneOn !== undefined && { doneOn }) })
  }
  return { items, promises, withdrawn }
}

async function allEntries(ledger: Ledger): Promise<Entry[]> {
  const all: Entry[] = []
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: Awaited<ReturnType<Ledger['entries']>> = await ledger.entries({ after })
    all.push(...page.entries)
    after = page.next
  }
  return all
}

const told = ({ items, promises, withdrawn }: PlanState) =>
  [items, promises, withdrawn].map(one => Object.fromEntries([...one].sort(([a], [b]) => (a < b ? -1 : 1))))

onBothStores(freshPlace => {
  test('a plan on any day, and the difference of any two, is what a full replay of the log gives', async () => {
    const place = await freshPlace()
    const ledger = await place.open([planProjection])
    const tally = new Map<string, number>()
    const seen = { differences: 0, promises: 0 }
    let n = 0
    try {
      const planning = openPlanning({ ledger, people: city, now: () => '2026-03-02T08:00:00.000Z' })
      const stream = fc.array(step, { minLength: 30, maxLength: 45 })
      await fc.assert(
        fc.asyncProperty(
          stream,
          fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }),
          async (steps, days) => {
            n += 1
            const plan = `plan-${n}`
            const last = await live(planning, plan, steps, tally)
            const entries = await allEntries(ledger)
            const viewer = as('ip-office.head', last)
            const sampled = [...days.map(one => addDays(FIRST, one)), last]
            const promised = new Set<string>()
            for (const on of [...sampled].sort()) {
              const read = await planning.read(viewer, plan, on)
              assert.ok(!isRefusal(read))
              const slow = replayed(entries, plan, on)
              assert.ok(isDeepStrictEqual(told(read.state), told(slow)), `${plan} on ${on}`)
              for (const id of slow.promises.keys()) promised.add(id)
              for (const id of promised)
                assert.ok(read.state.promises.has(id) || read.state.withdrawn.has(id), `${id} on ${on}`)
            }
            for (const from of sampled)
              for (const to of sampled) {
                const found = await planning.compare(viewer, plan, from, to)
                const slow = difference(replayed(entries, plan, from), replayed(entries, plan, to))
                assert.ok(isDeepStrictEqual(found, slow), `${plan} from ${from} to ${to}`)
                seen.differences += slow.length
              }
            seen.promises += promised.size
          },
        ),
        { numRuns: STREAMS, endOnFailure: true },
      )
    } finally {
      await ledger.close()
    }
    const kinds = ['put', 'promise', 'give-up', 'approve', 'return', 'take-back', 'say', 'verify']
    for (const kind of kinds) assert.ok((tally.get(kind) ?? 0) > 0, `nothing of the kind '${kind}' was done`)
    assert.ok(seen.differences > 0 && seen.promises > 0)
  })
})
