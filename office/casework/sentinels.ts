import type { Day } from '#kernel/date'
import { type Moment, dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Sentinel } from '#kernel/procedures/sentinel'
import type { Threshold } from '#kernel/procedures/threshold'
import { type Assessment, assess } from '#kernel/procedures/threshold-assess'
import { type FactValue, factsRead } from '#kernel/procedures/threshold-condition'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Dossier } from '#office/casework/dossier'

/** A table by the facts of a case, and whether something was done about it. A person decides. */
export interface SentinelGiven {
  readonly sentinel: Sentinel
  readonly threshold: Threshold
  readonly found: Assessment | Refusal
  /** The day whose rules were asked, and whether the case says that it is the day of the conduct. */
  readonly on: Day
  readonly isDayKnown: boolean
  /** The act that answers it; none among the cases that the viewer may see. */
  readonly answer?: {
    readonly case: string
    readonly procedure: Procedure
    readonly act: string
    readonly on: Moment
  }
}

/** What the tables say of the facts on file; of a table of which no fact is known, nothing. */
export function sentinelsOf(
  dossier: Dossier,
  related: readonly Dossier[],
  sentinels: readonly Sentinel[],
): SentinelGiven[] {
  const { procedure, facts, openedOn } = dossier.process
  return sentinels
    .filter(one => one.procedure.id === procedure.id)
    .flatMap(sentinel => {
      const told = facts[sentinel.day]
      const on = typeof told === 'string' ? told : dayOf(openedOn)
      const answer = answerTo(sentinel, dossier, related)
      return watched(sentinel, dossier).map(({ threshold, given }) => ({
        ...{ sentinel, threshold, found: assess(threshold, given, on), on },
        isDayKnown: told !== undefined,
        ...(answer && { answer }),
      }))
    })
}

/** The alarm: a line is met, and nothing was done about it. */
export const isAlarm = ({ found, answer }: SentinelGiven): boolean =>
  !isRefusal(found) && found.meets === true && answer === undefined

function watched({ tables, narrowedBy, none }: Sentinel, { process: { procedure, facts } }: Dossier) {
  const given: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(facts))
    if (typeof value === 'number')
      given[name] = procedure.fields?.[name]?.kind === 'amount' ? value / FEN : value
  for (const [name, field] of Object.entries(none)) if (facts[field] === true) given[name] = null
  const only = facts[narrowedBy]
  return tables
    .filter(one => only === undefined || one.id === only)
    .flatMap(threshold => {
      const asked = factsAsked(threshold)
      const known = Object.entries(given).filter(([name]) => asked.has(name))
      return known.length > 0 ? [{ threshold, given: Object.fromEntries(known) }] : []
    })
}

/** Amounts of a case are whole 分, those of a table 元. */
const FEN = 100

const factsAsked = ({ versions }: Threshold): Set<string> =>
  new Set(versions.flatMap(one => one.rows.flatMap(row => factsRead(row.when))))

/** What the tables of a sentinel read; without any of it they say nothing. */
export const factsWatchedBy = ({ tables, none }: Sentinel): string[] => [
  ...new Set([...tables.flatMap(one => [...factsAsked(one)]), ...Object.values(none)]),
]

/** Facts that may be stated with an act because a sentinel asks for them. */
export function factsToState(sentinels: Iterable<Sentinel>, procedure: Procedure, act: string): string[] {
  const names = new Set<string>()
  for (const { procedure: of, statedBy, tables, narrowedBy, day, none } of sentinels)
    if (of.id === procedure.id && statedBy.includes(act))
      for (const name of [
        narrowedBy,
        day,
        ...tables.flatMap(one => [...factsAsked(one)]),
        ...Object.values(none),
      ])
        names.add(name)
  return Object.keys(procedure.fields ?? {}).filter(name => names.has(name))
}

/** An act of the case, or of one of another procedure: the referral of another like it is no answer. */
function answerTo(
  { answeredBy }: Sentinel,
  own: Dossier,
  related: readonly Dossier[],
): SentinelGiven['answer'] {
  const others = related.filter(one => one.process.procedure.id !== own.process.procedure.id)
  for (const { id, process } of [own, ...others]) {
    const { procedure, history } = process
    const acts = answeredBy.find(one => one.procedure.id === procedure.id)?.acts ?? []
    const done = history.findLast(one => 'act' in one && acts.includes(one.act))
    if (done && 'act' in done) return { case: id, procedure, act: done.act, on: done.at }
  }
  return undefined
}
