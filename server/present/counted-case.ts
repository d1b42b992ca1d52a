import {
  CLOSED,
  eventOfAct,
  eventOfKept,
  eventOfMissed,
  eventOfRunOut,
  OPENED,
} from '#kernel/procedures/case-events'
import { actsOf } from '#kernel/procedures/check'
import { asProcedure, type HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Label } from '#kernel/source'
import type { ListedRow } from '#register/rows-sql'
import type { CountedCase } from '#server/api/rights'
import type { House } from '#server/house'
import { labelled, named, plain } from '#server/present/case'

/** A case or a hand-over as a figure counts it: what it is, and what was done in it. */
export function presentCounted({ catalogue }: House, row: ListedRow): CountedCase | undefined {
  const { procedure: id, register, applicationNumber: number, code } = row
  if (!id) return undefined
  const handOver = catalogue.handOvers.get(id) as HandOver | undefined
  const course = catalogue.procedures.get(id) ?? (handOver && asProcedure(handOver))
  const isCase = catalogue.registers.get(register)?.fromLedger !== 'hand-over'
  return {
    procedure: course ? named(course) : plain(id),
    ...(isCase && { case: number }),
    ...(code && { happened: happenedIn(course, code, catalogue.registers.get(register)?.events ?? []) }),
  }
}

function happenedIn(
  course: Procedure | undefined,
  code: string,
  events: readonly { id: string; label: Label }[],
): Label {
  const known = events.find(one => one.id === code)
  if (known || !course || code === OPENED || code === CLOSED) return known?.label ?? { zh: code, en: code }
  const act = actNames(course).find(([name]) => eventOfAct(name) === code)
  if (act) return act[1]
  for (const [eventOf, zh, en] of ends)
    for (const name of Object.keys(course.limits))
      if (eventOf(name) === code) {
        const label = labelled(course.limits, name)
        return { zh: `${zh}${label.zh}`, en: `${en}${label.en}` }
      }
  return { zh: code, en: code }
}

const ends = [
  [eventOfKept, '按期：', 'In time: '],
  [eventOfMissed, '逾期：', 'Late: '],
  [eventOfRunOut, '期限届满：', 'Ran out: '],
] as const

const actNames = (course: Procedure): (readonly [string, Label])[] => [
  [course.opens.act, course.opens.label],
  ...actsOf(course).map(one => [one.name, one.act.label] as const),
]
