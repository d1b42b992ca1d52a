import { isDay } from '#kernel/date'
import type { LimitRule, Limits } from '#kernel/procedures/limit'

/** Every rule of a limit, of whatever place and day. */
export const rulesOf = (of: string, name: string, all: readonly Limits[]): LimitRule[] =>
  all.filter(one => one.of === of).flatMap(one => one.limits[name] ?? [])

/** Refuses numbers of no limit, days that are none, two rules of one day, a source that does not count. */
export function checkRules(of: string, names: readonly string[], all: readonly Limits[]): void {
  const own = all.filter(one => one.of === of)
  for (const { place, limits } of own)
    for (const name of Object.keys(limits)) {
      const fault = (what: string) => new Error(`Fault: limit '${name}' of '${of}' in ${place} ${what}`)
      if (!names.includes(name)) throw fault('is not declared there')
      const rules = own.filter(one => one.place === place).flatMap(one => one.limits[name] ?? [])
      for (const rule of rules) checkRule(rule, fault)
      const sorted = [...rules].sort((a, b) => (a.from < b.from ? -1 : 1))
      sorted.forEach((rule, n) => {
        const next = sorted[n + 1]
        if (next && (rule.until === undefined || next.from < rule.until))
          throw fault(`has two rules on ${next.from}: ${said(rule)} and ${said(next)}`)
      })
    }
}

function checkRule({ from, until, value, decided, basis }: LimitRule, fault: (what: string) => Error): void {
  for (const day of [from, until])
    if (day !== undefined && !isDay(day)) throw fault(`names ${day}, which is no day`)
  if (until !== undefined && until <= from) throw fault(`ends on ${until}, before it begins on ${from}`)
  if (value && (!Number.isInteger(value.count) || value.count <= 0)) throw fault(`lasts ${value.count}`)
  if ((value || decided) && !basis.source.counting)
    throw fault(`rests on '${basis.source.id}', which does not say how it counts (counting)`)
}

const said = ({ from, basis }: LimitRule): string =>
  `${basis.source.id} ${basis.article ?? ''} from ${from}`.replace('  ', ' ')
