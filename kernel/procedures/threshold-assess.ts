import type { Day } from '#kernel/date'
import { isDay } from '#kernel/date'
import type { Amount, Route, Row, Sum, Threshold, Version } from '#kernel/procedures/threshold'
import type { Facts } from '#kernel/procedures/threshold-condition'
import { evaluate, factsMissing, factsUnread, hundredths } from '#kernel/procedures/threshold-condition'
import { readFacts } from '#kernel/procedures/threshold-facts'
import { sayAmount, sayCondition } from '#kernel/procedures/threshold-sentence'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'

/** What a table says of a set of facts. */
export interface Assessment {
  /** Null where the facts given leave it open. */
  readonly meets: boolean | null
  readonly tier?: string
  readonly matched: readonly Match[]
  /** Facts not given that could still decide what is open. */
  readonly missing: readonly string[]
  /** A tier above the one met that the facts leave open. */
  readonly higher?: { readonly tier: string; readonly missing: readonly string[] }
  /** In 元. */
  readonly amount?: { readonly min?: number; readonly max?: number; readonly says: Label }
  readonly routes?: readonly RouteFound[]
  readonly doubt?: Label
}

export interface Match {
  readonly clause: string
  readonly citation: Citation
  readonly says: Label
}

export interface RouteFound extends Match, Route {}

/** A row with what became of it. */
interface Read {
  readonly row: Row
  readonly holds: boolean | undefined
}

/** Decides by the rules of the day of the event; a day without a rule is refused, and so is a bad fact. */
export function assess(threshold: Threshold, given: unknown, on: Day): Assessment | Refusal {
  if (!isDay(on)) return refuse('not-a-day', on)
  const facts = readFacts(threshold, given)
  if (isRefusal(facts)) return facts
  const version = threshold.versions.find(one => covers(one, on))
  if (!version) return refuse('rule-not-known', `${threshold.id}, ${on}`)
  const read = readRows(
    version.rows.filter(row => covers(row, on)),
    facts,
  )
  const meets = read.some(one => one.holds) ? true : read.some(one => one.holds === undefined) ? null : false
  const open = meets === null ? read : openGroups(read)
  const missing = inOrder(threshold, missingOf(open, facts))
  const refused = notKnown(threshold, version, { read, facts, on, meets, missing })
  if (refused) return refused
  return {
    meets,
    ...tierOf(threshold, read, facts),
    matched: opening(read).map(one => match(one.row, threshold)),
    missing,
    ...amountOf(threshold, read, facts),
    ...routesOf(threshold, version, read),
    ...(version.doubt && { doubt: version.doubt }),
  }
}

const covers = ({ from, until }: { from?: Day; until?: Day }, on: Day) =>
  (from === undefined || from <= on) && (until === undefined || on < until)

function readRows(rows: readonly Row[], facts: Facts): Read[] {
  const met = new Set<string | undefined>()
  return rows.map(row => {
    const holds = row.otherwise && met.has(row.tier) ? false : evaluate(row.when, facts)
    if (holds) met.add(row.tier)
    return { row, holds }
  })
}

const missingOf = (read: readonly Read[], facts: Facts): string[] =>
  read.flatMap(({ row, holds }) => (holds === undefined ? factsMissing(row.when, facts) : []))

const inOrder = ({ facts }: Threshold, names: readonly string[]): string[] =>
  Object.keys(facts).filter(name => names.includes(name))

/** A no is only a no where every line was read, and where the rules of the day are those that were read. */
function notKnown(
  { id }: Threshold,
  version: Version,
  { read, facts, on, meets, missing }: Pick<Assessment, 'meets' | 'missing'> & Opening,
): Refusal | undefined {
  const unread = read.flatMap(({ row, holds }) => (holds === undefined ? factsUnread(row.when, facts) : []))
  if (meets === null && missing.length === 0)
    return refuse('rule-not-known', `${id}, ${on}: ${[...new Set(unread)].join(', ')}`)
  const other = version.rows.find(row => !covers(row, on) && evaluate(row.when, facts) !== false)
  return meets === false && other ? refuse('rule-not-known', `${id}, ${on}: ${other.clause}`) : undefined
}

interface Opening {
  readonly read: readonly Read[]
  readonly facts: Facts
  readonly on: Day
}

function tierOf(threshold: Threshold, read: readonly Read[], facts: Facts) {
  const tiers = Object.keys(threshold.tiers ?? {})
  const rank = ({ row }: Read) => tiers.indexOf(row.tier ?? '')
  const met = Math.max(-1, ...read.filter(one => one.holds).map(rank))
  const tier = tiers[met]
  if (tier === undefined) return {}
  const above = read.filter(one => one.holds === undefined && rank(one) > met)
  const [next] = above.map(rank).sort((a, b) => b - a)
  const missing = inOrder(threshold, missingOf(above, facts))
  if (next === undefined || missing.length === 0) return { tier }
  return { tier, higher: { tier: tiers[next] as string, missing } }
}

const match = ({ clause, citation, when }: Row, threshold: Threshold): Match => ({
  clause,
  citation,
  says: { zh: sayCondition(when, threshold, 'zh'), en: sayCondition(when, threshold, 'en') },
})

/** The rows that hold; of a group only the first, and none while one above it is open. */
const opening = (read: readonly Read[]): Read[] =>
  read.filter(one => {
    const group = one.row.route?.group
    const first = read.find(
      other => group !== undefined && other.row.route?.group === group && other.holds !== false,
    )
    return one.holds === true && (first === undefined || first === one)
  })

/** Of each group, the rows that could still be its first. */
function openGroups(read: readonly Read[]): Read[] {
  return read.filter(({ row, holds }, i) => {
    if (holds !== undefined || !row.route) return false
    const { group } = row.route
    return !read.slice(0, i).some(one => group !== undefined && one.row.route?.group === group && one.holds)
  })
}

function routesOf(threshold: Threshold, { rows }: Version, read: readonly Read[]) {
  if (!rows.some(row => row.route)) return {}
  return {
    routes: opening(read).flatMap(({ row }) =>
      row.route ? [{ ...match(row, threshold), ...row.route }] : [],
    ),
  }
}

/** What is to be paid by the first row that sets it, if none above it is open. */
function amountOf(threshold: Threshold, read: readonly Read[], facts: Facts): Pick<Assessment, 'amount'> {
  const first = read.find(one => one.row.amount && one.holds !== false)
  if (!first?.holds || !first.row.amount) return {}
  const { min, max } = first.row.amount
  const [least, most] = [min && worth(min, facts), max && worth(max, facts)]
  if ((min && least === undefined) || (max && most === undefined)) return {}
  const says = (amount: Amount): Label => ({
    zh: sayAmount(amount, threshold, 'zh'),
    en: sayAmount(amount, threshold, 'en'),
  })
  return {
    amount: {
      ...(least !== undefined && { min: least }),
      ...(most !== undefined && { max: most }),
      says: says(first.row.amount),
    },
  }
}

function worth({ yuan, fact, times = 1, atLeast = 0, atMost = Infinity }: Sum, facts: Facts) {
  const base = fact === undefined ? yuan : facts[fact]
  if (typeof base !== 'number') return undefined
  return hundredths(Math.min(Math.max(base * times, atLeast), atMost)) / 100
}
