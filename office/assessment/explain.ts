import { type Account, accountOf, type Reason } from '#kernel/assessment/account'
import type { Declaration } from '#kernel/assessment/declaration'
import { compareDeclared, type DeclaredComparison } from '#office/assessment/declared-comparison'
import type { Line } from '#kernel/assessment/match'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { AssessmentGround } from '#office/assessment/ground'
import { numbersOf } from '#office/assessment/declare'
import {
  type Compared,
  compareList,
  countedIndicator,
  leafOfList,
  measureOne,
  valueOfList,
} from '#office/assessment/recompute'
import type { Measured, Office } from '#office/measurement'
import { mergedInto } from '#office/merged-places'
import type { NamedRight } from '#register/listed-numbers'
import { type ListedRow, rowsSql } from '#register/rows-sql'
import type { Engine } from '#register/store/engine'

/** What figures are recomputed from. */
export interface Recomputing {
  readonly office: Office
  readonly engine: Engine
}

/** A declared figure beside what the records give, and the difference in parts that add up to it. */
export interface Explained {
  readonly recomputed: Measured
  /** What the scoreboard shows for the same place and day, which may be a published figure. */
  readonly shown: Measured
  /** With a list whose records the system can set beside its own. */
  readonly list?: { readonly account: Account; readonly lines: number; readonly counted: number }
  /** Why the list could not be read. */
  readonly unread?: Refusal
}

/** Comparisons of lists that are kept until the register changes. */
const KEPT_MAX = 8
const keptOf = new WeakMap<Engine, Map<string, Promise<Compared | Refusal>>>()

export async function explainDeclaration(
  ground: AssessmentGround,
  recomputing: Recomputing,
  indicator: Indicator,
  declaration: Declaration,
): Promise<Explained> {
  const { office } = recomputing
  const [shown, recomputed] = await Promise.all([
    measureOne(office, indicator, declaration),
    measureOne(office, countedIndicator(indicator), declaration),
  ])
  const counted = comparisonWith(declaration, recomputed)
  const compared = counted && (await comparedOf(ground, recomputing, indicator, declaration))
  if (!counted || compared === undefined) return { recomputed, shown }
  if (isRefusal(compared)) return { recomputed, shown, unread: compared }
  const { leaf, matched } = compared
  const lines = matched.lines.length
  const listed = comparisonWith(
    declaration,
    await valueOfList(office, indicator, { leaf, lines }, declaration),
  )
  if (!listed) return { recomputed, shown }
  const sides = { declared: counted.declared, listed: listed.value, recomputed: counted.value }
  const account = accountOf(sides, matched.tallies)
  return { recomputed, shown, list: { account, lines, counted: compared.counted.all } }
}

/** A declared number beside what was measured, at the precision at which they compare. */
export const comparisonWith = (
  { stated }: Declaration,
  { exact, indicator }: Measured,
): DeclaredComparison | undefined =>
  exact === undefined ? undefined : compareDeclared(stated.value, exact, indicator.decimals)

const mergedCodes = (office: Office, place: string, on: Day) =>
  mergedInto(office.places, place, on).map(one => one.code)

/** The list of a declared figure beside the register; nothing where there is none, or none can be. */
async function comparedOf(
  ground: AssessmentGround,
  { office, engine }: Recomputing,
  indicator: Indicator,
  { place, on, stated: { list } }: Declaration,
): Promise<Compared | Refusal | undefined> {
  const leaf = leafOfList(indicator, on)
  if (!list || !leaf) return undefined
  const key = [await office.counts.revision(), list.sha256, indicator.id, place, on].join(' ')
  const kept = keptOf.get(engine) ?? new Map<string, Promise<Compared | Refusal>>()
  keptOf.set(engine, kept)
  const known = kept.get(key)
  if (known) return known
  const also = mergedCodes(office, place, on)
  const registers = [...office.catalogue.registers.values()].filter(one => !one.fromLedger).map(one => one.id)
  const compare = async (): Promise<Compared | Refusal> => {
    const numbers = await numbersOf(ground, list)
    return isRefusal(numbers)
      ? numbers
      : compareList({ engine, registers }, leaf, numbers, { place, also, on })
  }
  const comparing = compare()
  kept.set(key, comparing)
  comparing.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest)
  return comparing
}

/** One page of the records that stand on one side for a reason. */
export interface RecordsOfReason {
  readonly total: number
  readonly lines?: readonly (Line & { readonly right?: NamedRight })[]
  readonly rows?: readonly ListedRow[]
}

export async function recordsOfReason(
  ground: AssessmentGround,
  recomputing: Recomputing,
  asked: { indicator: Indicator; declaration: Declaration; reason: Reason; from: number; limit: number },
): Promise<RecordsOfReason | Refusal> {
  const { indicator, declaration, reason, from, limit } = asked
  const compared = await comparedOf(ground, recomputing, indicator, declaration)
  if (compared === undefined || isRefusal(compared)) return compared ?? { total: 0 }
  const { leaf, matched, rights } = compared
  const total = Math.abs(matched.tallies.find(one => one.reason === reason)?.count ?? 0)
  // Of closed files no more is told than how many there are.
  if (reason === 'closed-file') return { total }
  if (reason === 'system-only') {
    const { place, on } = declaration
    const also = mergedCodes(recomputing.office, place, on)
    const without = [...matched.both.keys()]
    const { sql, bindings } = rowsSql(leaf, { place, also, on, limit, offset: from, without })
    return { total, rows: await recomputing.engine.rows<ListedRow>(sql, bindings) }
  }
  const lines = matched.lines.filter(one => one.reason === reason).slice(from, from + limit)
  return { total, lines: lines.map(one => ({ ...one, right: rights.get(one.key ?? '') })) }
}
