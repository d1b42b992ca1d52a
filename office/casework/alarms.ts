import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { CaseRow } from '#office/casework/case-row'
import type { Found, Ground } from '#office/casework/ground'
import { asOfToday, knownTo } from '#office/casework/known-case'
import { factsWatchedBy, isAlarm, type SentinelGiven, sentinelsOf } from '#office/casework/sentinels'
import { casesSeen } from '#office/casework/show-dispute'

/** A case whose facts meet a line, and of which nothing was done about it. */
export interface Alarm {
  readonly row: CaseRow
  readonly sentinels: readonly SentinelGiven[]
}

export interface Alarms {
  readonly alarms: readonly Alarm[]
  /** Set where there are older cases with such facts, which were not looked at. */
  readonly isMore: boolean
}

/** Of each procedure, the latest open cases in which facts of a line are stated. */
const CASES_LOOKED_AT_MAX = 200

/** By a constant number of queries, however many cases there are. */
export async function alarmsSeen(ground: Ground, viewer: Viewer): Promise<Alarms | Refusal> {
  const found: Found[] = []
  let isMore = false
  for (const sentinel of ground.book.sentinels) {
    const filter = {
      procedure: sentinel.procedure.id,
      state: 'open',
      stating: factsWatchedBy(sentinel),
    } as const
    const some = await casesSeen(ground, viewer, filter, CASES_LOOKED_AT_MAX)
    if (isRefusal(some)) return some
    isMore ||= some.length >= CASES_LOOKED_AT_MAX
    found.push(...some)
  }
  const alone = found.filter(one => alarmsIn(ground, one, []).length > 0)
  const disputes = [...new Set(alone.flatMap(one => one.dossier.dispute ?? []))]
  const related = disputes.length > 0 ? await casesSeen(ground, viewer, { dispute: disputes }) : []
  if (isRefusal(related)) return related
  const alarms = alone.flatMap(one => {
    const { dispute, id } = one.dossier
    const others = related.filter(({ dossier }) => dossier.dispute === dispute && dossier.id !== id)
    const sentinels = alarmsIn(ground, one, dispute === undefined ? [] : others)
    return sentinels.length > 0 ? [{ row: knownTo(viewer, asOfToday(one, viewer), []).row, sentinels }] : []
  })
  return { alarms, isMore }
}

const alarmsIn = ({ book }: Ground, { dossier }: Found, related: readonly Found[]): SentinelGiven[] =>
  sentinelsOf(
    dossier,
    related.map(one => one.dossier),
    book.sentinels,
  ).filter(isAlarm)
