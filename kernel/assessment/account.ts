import { type Fraction, fraction, plus, showFraction, times } from '#kernel/plan/fraction'
import type { Label } from '#kernel/source'

/** Why a record stands on one side alone; in the order in which reasons are told. */
export const listReasons = [
  'counted-twice',
  'unknown-right',
  'other-kind',
  'other-place',
  'not-yet',
  'no-longer',
  'earlier-period',
  'other-definition',
] as const
export type ListReason = (typeof listReasons)[number]
export const reasons = [...listReasons, 'system-only', 'closed-file'] as const
export type Reason = (typeof reasons)[number]

export const reasonLabels: Readonly<Record<Reason, Label>> = {
  'counted-twice': { zh: '清单中重复', en: 'Twice in the list' },
  'unknown-right': { zh: '登记簿中没有这个号码', en: 'Not in the register' },
  'other-kind': { zh: '不是所计的权利种类', en: 'Of another kind' },
  'other-place': { zh: '第一权利人地址在其他地区', en: 'First holder in another place' },
  'not-yet': { zh: '当日尚未发生（如尚未授权）', en: 'Not yet on the day, such as not yet granted' },
  'no-longer': { zh: '当日已不再有效', en: 'No longer on the day' },
  'earlier-period': { zh: '属于以前的时期', en: 'Of an earlier period' },
  'other-definition': { zh: '不符合定义的其他条件', en: 'Not within the definition' },
  'system-only': { zh: '系统计入，清单中没有', en: 'Counted by the system, not in the list' },
  'closed-file': { zh: '系统计入，属于不公开的案卷', en: 'Counted by the system, in closed files' },
}

/** Records of one reason: those that the city counted above zero, those that it did not below. */
export interface Tally {
  readonly reason: Reason
  readonly count: number
}

/** How a declared number differs from a recomputed one, in parts that add up to the difference. */
export interface Account {
  readonly difference: string
  /** What the declared number has beyond the city's own list. */
  readonly beyondList: string
  /** What the list gives beyond what was recomputed: in the indicator's unit, and in records. */
  readonly ofList: string
  readonly records: number
  readonly tallies: readonly Tally[]
}

export interface Sides {
  readonly declared: Fraction
  /** What the city's own list gives by the same definition. */
  readonly listed: Fraction
  readonly recomputed: Fraction
}

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(b, fraction(-1n)))

export const differenceOf = (declared: Fraction, recomputed: Fraction): string =>
  showFraction(minus(declared, recomputed))

export function accountOf({ declared, listed, recomputed }: Sides, tallies: readonly Tally[]): Account {
  return {
    difference: differenceOf(declared, recomputed),
    beyondList: showFraction(minus(declared, listed)),
    ofList: showFraction(minus(listed, recomputed)),
    records: tallies.reduce((sum, one) => sum + one.count, 0),
    tallies: tallies.filter(one => one.count !== 0),
  }
}
