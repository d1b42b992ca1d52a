import { type ListReason, listReasons, type Reason, reasons, type Tally } from '#kernel/assessment/account'

/** What the register says of a right that a list names. */
export interface Found {
  readonly key: string
  /** How often the definition counts it there and then: a right once, an event as often as it happened. */
  readonly counted: number
  /** Why it is not counted, where it is not. */
  readonly reason: Exclude<ListReason, 'counted-twice' | 'unknown-right'>
}

/** One line of a list: taken for what the register counts, or the reason why not. */
export interface Line {
  readonly at: number
  readonly number: string
  readonly key?: string
  readonly reason?: ListReason
}

export interface Matched {
  readonly lines: readonly Line[]
  /** How often each right was found on both sides. */
  readonly both: ReadonlyMap<string, number>
  readonly tallies: readonly Tally[]
}

/**
 * Sets a list beside what is counted. Each line is taken once, as itself or for one reason, so the reasons
 * add up to the lines of the list less what is counted.
 */
export function matchList(
  numbers: readonly string[],
  find: (number: string) => Found | undefined,
  counted: { readonly all: number; readonly closed: number },
): Matched {
  const both = new Map<string, number>()
  const seen = new Set<string>()
  const lines = numbers.map((number, n): Line => {
    const found = find(number)
    const key = found?.key ?? `? ${number}`
    const line = { at: n + 1, number, ...(found && { key }) }
    const times = both.get(key) ?? 0
    if (found && times < found.counted) {
      both.set(key, times + 1)
      seen.add(key)
      return line
    }
    const isAgain = seen.has(key)
    seen.add(key)
    return { ...line, reason: isAgain ? 'counted-twice' : (found?.reason ?? 'unknown-right') }
  })
  const matched = [...both.values()].reduce((sum, one) => sum + one, 0)
  const times = new Map<Reason, number>([
    ...listReasons.map(reason => [reason, lines.filter(one => one.reason === reason).length] as const),
    ['system-only', -(counted.all - matched - counted.closed)],
    ['closed-file', -counted.closed],
  ])
  return { lines, both, tallies: reasons.map(reason => ({ reason, count: times.get(reason) ?? 0 })) }
}
