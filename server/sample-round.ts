import {
  applicationActs,
  appointing,
  calling,
  objectionActs,
  publication,
  ROUND_AGO,
  ROUND_PROVINCE,
  ROUND_TEMPLATE,
  roundCities,
  roundPeople,
  roundProcedures,
} from '#jurisdictions/sample/designation'
import { addDays, addYears, type Day } from '#kernel/date'
import type { Facts } from '#kernel/procedures/facts'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'

type RoundAct = (typeof appointing)[number]

/** A round among three invented cities: published, with an objection that waits; made once. */
export async function makeSampleRound(house: House): Promise<Refusal | undefined> {
  const settled = await settle(house)
  if (settled !== undefined) return settled === 'before' ? undefined : settled
  const from = addDays(house.today, -ROUND_AGO)
  const [first] = roundCities
  const lead = `${first}-province-ip-office`
  const about = { lead, place: ROUND_PROVINCE, title: '示例：示范创建申报', on: from }
  const round = await open(house, 'sample.rounds.1', {
    procedure: roundProcedures.round,
    ...about,
    facts: {},
  })
  if (isRefusal(round)) return round
  const called = await doAll(house, round, [calling], from)
  if (called) return called
  const applications: string[] = []
  for (const [at, city] of roundCities.entries()) {
    const id = await open(house, `sample.city-${'bcd'[at]}.head`, {
      ...{ procedure: roundProcedures.application, lead: `${city}-ip-office`, place: city },
      ...{ title: `示例：${house.place(city).label.zh}申报`, on: addDays(from, 3) },
      facts: { round, applyBy: addDays(from, 21) },
    })
    if (isRefusal(id)) return id
    applications.push(id)
  }
  const appointed = await doAll(house, round, appointing, from)
  if (appointed) return appointed
  for (const [at, id] of applications.entries()) {
    const refused = await doAll(house, id, applicationActs[at] ?? [], from)
    if (refused) return refused
  }
  const published = await doAll(house, round, [publication], from)
  if (published) return published
  const objection = await open(house, 'sample.rounds.1', {
    ...{ procedure: roundProcedures.objection, lead, place: ROUND_PROVINCE, title: '示例：对推荐结果的异议' },
    on: addDays(from, 36),
    facts: {
      ...{ round, of: applications[0] ?? '', grounds: '示例：自评数据与登记不一致' },
      ...{ objectUntil: addDays(from, 54), decideBy: addDays(from, 48) },
    },
  })
  return isRefusal(objection) ? objection : doAll(house, objection, objectionActs, from)
}

/** The cities with their people; `before` where they were there. */
async function settle(house: House): Promise<Refusal | 'before' | undefined> {
  const people = await house.people()
  const template = house.catalogue.cityTemplates.get(ROUND_TEMPLATE)
  if (!template) return refuse('unknown-city-template', ROUND_TEMPLATE)
  const when = { at: house.now(), on: addYears(house.today, -1) }
  for (const [at, city] of roundCities.entries()) {
    const own = roundPeople.filter(one => (one.city === undefined ? at === 0 : one.city === city))
    const persons = own.map(({ id, name, office, post }) => ({ id, name, duties: [{ office, post }] }))
    const refused = await people.makeCity(template, house.place(city), { persons, isSample: true }, when)
    if (refused) return ['office-taken', 'account-taken'].includes(refused.refused) ? 'before' : refused
  }
  for (const city of roundCities.slice(1))
    for (const { id, office, post } of roundPeople.filter(one => one.city === undefined)) {
      const duty = { person: id, office: `${city}-${office}`, post, from: when.on }
      const given = await people.giveDuty('console', duty, when)
      if (isRefusal(given)) return given
    }
  return undefined
}

interface Opening {
  readonly procedure: string
  readonly lead: string
  readonly place: string
  readonly title: string
  readonly on: Day
  readonly facts: Facts
}

async function open(house: House, person: string, asked: Opening): Promise<string | Refusal> {
  const viewer = await (await house.people()).viewer(person, house.today)
  const opened = await (await house.desk()).open(viewer, asked)
  return isRefusal(opened) ? opened : opened.case.id
}

async function doAll(
  house: House,
  id: string,
  acts: readonly RoundAct[],
  from: Day,
): Promise<Refusal | undefined> {
  const [people, desk] = [await house.people(), await house.desk()]
  for (const { by, act, after, facts = {} } of acts) {
    const viewer = await people.viewer(by, house.today)
    const dated = Object.entries(facts).map(([name, value]) => {
      const later = typeof value === 'string' ? /^\+(\d+)$/.exec(value) : null
      return [name, later ? addDays(from, Number(later[1])) : value] as const
    })
    const done = await desk.act(viewer, {
      case: id,
      act,
      on: addDays(from, after),
      facts: Object.fromEntries(dated),
    })
    if (isRefusal(done)) return done
  }
  return undefined
}
