import { actsOf } from '#kernel/procedures/check'
import type { Threshold } from '#kernel/procedures/threshold'
import { isRefusal } from '#kernel/refusal'
import type { Alarms } from '#office/casework/alarms'
import { isAlarm, type SentinelGiven } from '#office/casework/sentinels'
import type { AlarmsShape } from '#server/api/alarms'
import type { SentinelShape } from '#server/api/sentinels'
import { type Names, named, presentCase } from '#server/present/case'
import { presentCitation } from '#server/present/citation'
import { presentRefusal } from '#server/present/refusal'

export function presentSentinel(given: SentinelGiven): SentinelShape {
  const { sentinel, threshold, on, isDayKnown, answer } = given
  const { procedure } = sentinel.handOver.from
  return {
    ...{ id: sentinel.id, threshold: named(threshold), on, isDayKnown, says: sentinel.says },
    ...presentFound(given),
    answered: answer !== undefined,
    answer: answer && {
      case: answer.case,
      act: actsOf(answer.procedure).find(one => one.name === answer.act)?.act.label ?? answer.procedure.label,
      on: answer.on,
    },
    isAlarm: isAlarm(given),
    basis: sentinel.basis.map(presentCitation),
    handOver: named(sentinel.handOver),
    draftIn: procedure && named(procedure),
  }
}

export const presentAlarms = ({ alarms, isMore }: Alarms, names: Names): AlarmsShape => ({
  rows: alarms.map(({ row, sentinels }) => ({
    case: presentCase(row, names),
    sentinels: sentinels.map(presentSentinel),
  })),
  isMore,
})

function presentFound({
  threshold,
  found,
}: SentinelGiven): Pick<SentinelShape, 'meets' | 'tier' | 'matched' | 'missing' | 'refusal'> {
  if (isRefusal(found)) return { meets: null, matched: [], missing: [], refusal: presentRefusal(found) }
  return {
    meets: found.meets,
    tier: found.tier === undefined ? undefined : threshold.tiers?.[found.tier],
    matched: found.matched.map(one => ({ ...one, citation: presentCitation(one.citation) })),
    missing: found.missing.map(name => ({ name, label: labelOf(threshold, name) })),
  }
}

const labelOf = ({ facts }: Threshold, name: string) => facts[name]?.label ?? { zh: name, en: name }
