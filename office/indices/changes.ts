import type { Day } from '#kernel/date'
import { type Account, accountOf, type Side } from '#kernel/index/account'
import type { IndexScheme } from '#kernel/index/scheme'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Assessment, assess, type Over } from '#office/indices/assess'
import type { Office } from '#office/measurement'

export interface Changes {
  readonly before: Assessment
  readonly after: Assessment
  /** In the order of the later ranking. */
  readonly accounts: readonly Account[]
  /** Ranked on both sides, and yet no account can be given. */
  readonly untold: readonly { readonly unit: string; readonly because: Refusal }[]
  /** Ranked on one side alone. */
  readonly left: readonly string[]
  readonly joined: readonly string[]
}

/** One side of a comparison: by which index, on which day. */
export interface Sight {
  readonly scheme: IndexScheme
  readonly on: Day
}

/** Why ranks are others than on an earlier day, or by another definition: each change by its causes. */
export async function changesOf(
  office: Office,
  place: string,
  earlier: Sight,
  later: Sight,
  over: Over,
): Promise<Changes | Refusal> {
  const after = await assess(office, later.scheme, place, later.on, over)
  if (isRefusal(after)) return after
  const { cities } = over
  const before = await assess(office, earlier.scheme, after.holder, earlier.on, { cities })
  if (isRefusal(before)) return before
  if (before.holder !== after.holder) return refuse('nothing-to-compare', `${after.holder}, ${earlier.on}`)
  const units = (of: Assessment) => of.computed.sheet.table.units
  const [first, last] = [new Set(units(before)), new Set(units(after))]
  const told = units(after)
    .filter(unit => first.has(unit))
    .map(unit => ({ unit, account: accountOf(unit, sideOf(before), sideOf(after)) }))
  const accounts = told.flatMap(({ account }) => (isRefusal(account) ? [] : [account]))
  return {
    ...{ before, after },
    accounts: accounts.sort((a, b) => a.ranks[1] - b.ranks[1]),
    untold: told.flatMap(({ unit, account }) => (isRefusal(account) ? [{ unit, because: account }] : [])),
    left: units(before).filter(unit => !last.has(unit)),
    joined: units(after).filter(unit => !first.has(unit)),
  }
}

const sideOf = ({ definition, sheet }: Assessment): Side => ({ definition, sheet })
