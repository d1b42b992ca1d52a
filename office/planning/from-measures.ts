import { type Calendar, isWorkingDay } from '#kernel/calendar'
import { addDays, type Day, daysBetween } from '#kernel/date'
import type { Measure } from '#kernel/measure'
import type { Change } from '#kernel/plan/change'
import type { PlanItem } from '#kernel/plan/plan'
import type { Mission } from '#kernel/programme'
import type { DeskOffice } from '#office/casework/city-people'

export interface Drawn {
  readonly measures: readonly Measure[]
  /** Offices that can owe something. */
  readonly offices: readonly DeskOffice[]
  /** Answers for what no office of its kind answers for. */
  readonly keeper: string
  /** GB/T 2260 code of the city. */
  readonly city: string
  readonly from: Day
  readonly until: Day
  readonly calendar: Calendar
}

/**
 * A draft drawn from the library of measures: a programme for each mission, in it a project for each measure,
 * in it a task for each evidence that the measure owes. Days and owners are a beginning for people to change.
 */
export function planFromMeasures(drawn: Drawn): Change[] {
  const missions = [...new Map(drawn.measures.map(one => [one.mission.id, one.mission])).values()]
  const items = missions.sort(byCode).flatMap(mission => {
    const mine = drawn.measures.filter(one => one.mission.id === mission.id).sort(byCode)
    return [programmeOf(mission, drawn), ...mine.flatMap(measure => projectOf(measure, drawn))]
  })
  return items.map(to => ({ put: 'item', to }))
}

const byCode = (a: { code: string }, b: { code: string }) =>
  a.code.localeCompare(b.code, 'en', { numeric: true })

const whole = ({ city, from, until }: Drawn) => ({
  ...{ subject: { kind: 'city' as const }, place: city, from, due: until },
  ...{ assisting: [], after: [], evidence: [], indicators: [] },
})

const programmeOf = ({ id, label }: Mission, drawn: Drawn): PlanItem => ({
  ...whole(drawn),
  ...{ id, kind: 'programme', title: label.zh, owner: { office: drawn.keeper } },
})

function projectOf(measure: Measure, drawn: Drawn): PlanItem[] {
  const { id, label, mission, lead, support = [], evidence, moves = [] } = measure
  const owner = { office: officeOf(lead.id, drawn) ?? drawn.keeper }
  const assisting = support.flatMap(one => officeOf(one.id, drawn) ?? []).filter(one => one !== owner.office)
  const project: PlanItem = {
    ...whole(drawn),
    ...{ id, kind: 'project', parent: mission.id, measure: id, title: label.zh, owner, assisting },
    evidence: evidence.map(one => one.id),
    indicators: moves.map(one => one.id),
  }
  return [project, ...evidence.map((one, at) => taskOf(project, one, { at, of: evidence.length }, drawn))]
}

/** Evidence is owed one after the other over the time of the plan, each behind the one before it. */
function taskOf(
  { id, title, owner, assisting, measure }: PlanItem,
  evidence: Measure['evidence'][number],
  { at, of }: { at: number; of: number },
  drawn: Drawn,
): PlanItem {
  const days = daysBetween(drawn.from, drawn.until) + 1
  const part = (n: number) => addDays(drawn.from, Math.floor((days * n) / of))
  return {
    ...whole(drawn),
    ...{ id: `${id}-${at + 1}`, kind: 'task', parent: id, measure, owner, assisting },
    ...{ title: `${title}：${evidence.label.zh}`, evidence: [evidence.id] },
    ...{ from: part(at), due: workingDayUpTo(addDays(part(at + 1), -1), drawn) },
    after: at === 0 ? [] : [`${id}-${at}`],
  }
}

/** Nothing falls due on a day off; past the announced holidays the day stands as it is. */
function workingDayUpTo(day: Day, { calendar, from }: Drawn): Day {
  let found = day
  while (found > from && isWorkingDay(calendar, found) === false) found = addDays(found, -1)
  return found
}

function officeOf(kind: string, { offices, city }: Drawn): string | undefined {
  const all = offices.filter(one => one.officeKind === kind)
  return (all.find(one => one.place === city) ?? all[0])?.id
}
