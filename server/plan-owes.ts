import type { KnownItem, PlanPromise } from '#kernel/plan/plan'
import type { OwesShape, PromiseLineShape } from '#server/api/leader'
import type { House } from '#server/house'
import { type PlanView, standingIn } from '#server/plan-view'
import { officeIn } from '#server/present/case'

/** One plan with what of it lies in the place. */
export interface Narrowed {
  readonly view: PlanView
  readonly ends: readonly KnownItem[]
  readonly promises: readonly PlanPromise[]
}

interface Counts {
  late: number
  atRisk: number
}

interface Owed extends Counts {
  unkept: number
  readonly persons: Map<string, Counts>
}

/**
 * Every office that owes something which is late, at risk or not kept, who owes most first. The person is the
 * one whom the item names; where it names none, or its office has ended, whoever heads the office that day.
 */
export async function owesOf(
  house: House,
  plans: readonly Narrowed[],
  promises: readonly PromiseLineShape[],
): Promise<OwesShape[]> {
  const [first] = plans
  if (!first) return []
  const { names, on } = first.view
  const heads = await headsOn(house, on)
  const owed = new Map<string, Owed>()
  for (const { view, ends } of plans)
    for (const known of ends) {
      const standing = standingIn(view, known)
      if (standing !== 'overdue' && standing !== 'at-risk') continue
      const { person } = known.item.owner
      // What an office that has ended owed, its successor owes.
      const office = names.answers(known.item.owner.office)
      const how = standing === 'overdue' ? 'late' : 'atRisk'
      const one = at(owed, office, () => ({ ...none(), unkept: 0, persons: new Map() }))
      one[how] += 1
      const isPassed = office !== known.item.owner.office
      for (const each of person === undefined || isPassed ? (heads.get(office) ?? []) : [person])
        at(one.persons, each, none)[how] += 1
    }
  for (const { owner, goal, before } of promises)
    for (const past of [goal, before])
      if (past && UNKEPT.has(past.verdict))
        at(owed, names.answers(owner.office.id), () => ({
          ...none(),
          unkept: 0,
          persons: new Map(),
        })).unkept += 1
  return [...owed]
    .map(([id, { persons, ...counts }]) => ({
      office: officeIn(names, id),
      persons: [...persons].map(([person, of]) => ({
        ...{ id: person, name: names.persons.get(person) ?? person },
        ...of,
      })),
      ...counts,
    }))
    .sort(byDebt)
}

const none = (): Counts => ({ late: 0, atRisk: 0 })

function at<T>(of: Map<string, T>, key: string, make: () => T): T {
  const known = of.get(key) ?? make()
  of.set(key, known)
  return known
}

async function headsOn(house: House, on: string): Promise<Map<string, string[]>> {
  const heads = new Map<string, string[]>()
  for (const { post, office, person } of await (await house.people()).duties({ on }))
    if (post === 'head') at(heads, office.id, () => []).push(person)
  return heads
}

const byDebt = (a: OwesShape, b: OwesShape): number =>
  b.late - a.late || b.unkept - a.unkept || b.atRisk - a.atRisk || (a.office.id < b.office.id ? -1 : 1)

const UNKEPT = new Set(['missed', 'no-figure'])
