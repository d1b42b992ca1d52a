import { addDays, type Day } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import type { PlanItem } from '#kernel/plan/plan'
import { turnOf } from '#kernel/plan/request'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { officeId } from '#office/people/new-city'
import type { Planning } from '#office/planning/planning'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { House } from '#server/house'
import type { BookedTask } from '#simulation/plan-book'
import { below, type Chance } from '#simulation/conduct'

export const CITY_OFFICES = 12
export const DISTRICTS = 10
export const TASKS = 400
export const PLAN = 'simulated-year'

/** An invented city with its people and the plan of a year. */
export interface PlanTown {
  readonly house: House
  readonly planning: Planning
  readonly place: string
  readonly keeper: string
  readonly offices: readonly { readonly id: string; readonly place: string }[]
  readonly tasks: readonly BookedTask[]
  /** Says how far the clock of the house is. */
  setDay(day: Day): void
}

export const headOf = (office: string): string => `h.${office}`
const memberOf = (office: string): string => `m.${office}`

/** Twelve offices of a city of ten districts, in each a head and somebody who works there. */
export async function foundTown(
  house: House,
  { from, until, chance, setDay }: { from: Day; until: Day; chance: Chance; setDay: (day: Day) => void },
): Promise<PlanTown> {
  setDay(from)
  const place = house.places.all.find(
    one => one.level === 'city' && house.places.children(one.code, from).length === DISTRICTS,
  )
  if (!place) throw new Error(`Fault: no city has ${DISTRICTS} districts`)
  const names = Object.entries(prefectureLevelCity.offices).flatMap(([name, one]) =>
    one.of === undefined ? [name] : [],
  )
  const ofCity = names.slice(0, CITY_OFFICES)
  const persons = ofCity.flatMap(name => peopleOf(officeId(place.code, name), name))
  const people = await house.people()
  const when = { at: house.now(), on: from }
  done(await people.makeCity(prefectureLevelCity, place, { persons, isSample: true }, when))
  const districts = (await people.offices()).filter(
    one => one.city === place.code && one.place !== place.code,
  )
  const ofDistricts = districts.filter(one => !one.isOutside)
  for (const { id } of ofDistricts)
    for (const { id: person, name, duties } of peopleOf(id, id)) {
      done(await people.addPerson('console', { id: person, name }, when))
      const post = duties[0]?.post ?? 'member'
      done(await people.giveDuty('console', { person, office: id, post, from }, when))
    }
  const offices = [
    ...ofCity.map(name => ({ id: officeId(place.code, name), place: place.code })),
    ...ofDistricts.map(({ id, place: code }) => ({ id, place: code })),
  ]
  const town = { house, planning: await house.planning(), place: place.code, offices, setDay }
  const keeper = officeId(place.code, prefectureLevelCity.keeper)
  const items = drawn({ offices, keeper, place: place.code, from, until }, chance)
  await issue({ ...town, keeper }, items, { from, until })
  return { ...town, keeper, tasks: items.filter(one => one.kind === 'task').map(booked) }
}

const peopleOf = (office: string, name: string) => [
  {
    id: headOf(office),
    name: `虚拟${office.slice(0, 6)}负责人`,
    duties: [{ office: name, post: 'head' as const }],
  },
  {
    id: memberOf(office),
    name: `虚拟${office.slice(0, 6)}人员`,
    duties: [{ office: name, post: 'member' as const }],
  },
]

const booked = ({ id, owner, place, due }: PlanItem): BookedTask => ({ id, ...owner, place, due })

interface Drawing {
  readonly offices: PlanTown['offices']
  readonly keeper: string
  readonly place: string
  readonly from: Day
  readonly until: Day
}

const PROGRAMMES = 5
const PROJECTS = 40

function drawn({ offices, keeper, place, from, until }: Drawing, chance: Chance): PlanItem[] {
  const whole = { ...{ assisting: [], after: [], evidence: [], indicators: [] }, from, due: until }
  const item = (id: string, said: Partial<PlanItem>): PlanItem => ({
    ...{
      id,
      kind: 'task',
      title: `虚拟事项${id}`,
      subject: { kind: 'city' },
      place,
      owner: { office: keeper },
    },
    ...whole,
    ...said,
  })
  const all = Array.from({ length: PROGRAMMES }, (_, n) => item(`p${n}`, { kind: 'programme' }))
  for (let n = 0; n < PROJECTS; n++)
    all.push(item(`q${n}`, { kind: 'project', parent: `p${n % PROGRAMMES}` }))
  for (let n = 0; n < TASKS; n++) {
    const office = offices[below(chance, offices.length)] as PlanTown['offices'][number]
    const isNamed = chance() < 0.5
    const owner = { office: office.id, ...(isNamed && { person: memberOf(office.id) }) }
    const begins = addDays(from, below(chance, 330))
    const due = addDays(begins, 5 + below(chance, 60))
    const parent = `q${n % PROJECTS}`
    // Each waits for the one before it in its project, now and then.
    const after = n >= PROJECTS && chance() < 0.3 ? [`t${n - PROJECTS}`] : []
    all.push(
      item(`t${n}`, {
        parent,
        owner,
        place: office.place,
        from: begins,
        due: due < until ? due : until,
        after,
      }),
    )
  }
  return all
}

async function issue(
  town: Pick<PlanTown, 'house' | 'planning' | 'keeper'>,
  items: readonly PlanItem[],
  { from, until }: { from: Day; until: Day },
): Promise<void> {
  const people = await town.house.people()
  const { keeper, planning } = town
  const ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper'] } as const
  const head = { id: PLAN, title: '虚拟年度计划', from, until, keeper, ladder, isSample: true }
  const asker = await people.viewer(headOf(keeper), from)
  done(await planning.draft(asker, head))
  const changes = items.map((to): Change => ({ put: 'item', to }))
  const asked = { id: 'issue', plan: PLAN, reason: '虚拟：印发实施', changes }
  for (let row = done(await planning.ask(asker, asked)); row.state === 'asked'; ) {
    const viewer = await people.viewer(headOf(turnOf(row)[0] ?? ''), from)
    row = done(await planning.decide(viewer, asked.id, { decide: 'approve' }))
  }
}

export function done<T>(one: T | Refusal): T {
  if (isRefusal(one)) throw new Error(`Fault: ${one.refused} ${one.detail ?? ''}`)
  return one as T
}
