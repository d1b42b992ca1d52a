import { SAMPLE_CITY, SAMPLE_PLAN } from '#jurisdictions/sample/people'
import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { PlanItem, PlanPromise } from '#kernel/plan/plan'
import { turnOf } from '#kernel/plan/request'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { measure } from '#office/measurement'
import { planFromMeasures } from '#office/planning/from-measures'
import type { Planning } from '#office/planning/planning'
import type { House } from '#server/house'
import { programmesDrawn } from '#server/sample-programmes'

/** Promises of the sample city: as many indicators as have a value there, and no more. */
const PROMISES_MAX = 8

/** What an invented year needs. */
interface Year {
  readonly house: House
  readonly planning: Planning
  /** The head of each office where somebody heads. */
  readonly heads: ReadonlyMap<string, string>
  readonly keeper: string
  readonly from: Day
  readonly until: Day
}

/** A plan of the sample city, drawn from the measures, as an invented year left it; made once. */
export async function makeSamplePlan(house: House): Promise<Refusal | undefined> {
  const people = await house.people()
  const planning = await house.planning()
  const duties = (await people.duties()).filter(one => one.office.city === SAMPLE_CITY && one.post === 'head')
  const heads = new Map(duties.map(one => [one.office.id, one.person]))
  const keeper = `${SAMPLE_CITY}-ip-office`
  const head = heads.get(keeper)
  if (head === undefined) return undefined
  const viewer = await people.viewer(head, house.today)
  if ((await planning.plans(viewer)).some(one => one.id === SAMPLE_PLAN)) return undefined
  const year = Number(house.today.slice(0, 4))
  const whole = { house, planning, heads, keeper, from: `${year}-01-01`, until: `${year}-12-31` }
  return (await issue(whole)) ?? (await live(whole))
}

const as = ({ house }: Year, person: string, on: Day): Promise<Viewer> =>
  house.people().then(people => people.viewer(person, on))

async function issue(year: Year): Promise<Refusal | undefined> {
  const { planning, heads, keeper, from, until } = year
  const asker = await as(year, heads.get(keeper) ?? '', from)
  const ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper'] } as const
  const title = `示例市${from.slice(0, 4)}年知识产权强市建设推进计划`
  const drafted = await planning.draft(asker, {
    id: SAMPLE_PLAN,
    title,
    from,
    until,
    keeper,
    ladder,
    isSample: true,
  })
  if (isRefusal(drafted)) return drafted
  const changes = [...(await itemsDrawn(year)), ...(await promisesDrawn(year))]
  const asked = {
    id: `${SAMPLE_PLAN}-issue`,
    plan: SAMPLE_PLAN,
    reason: '示例：经市政府同意，印发实施',
    changes,
  }
  let row = await planning.ask(asker, asked)
  while (!isRefusal(row) && row.state === 'asked') {
    const [office = ''] = turnOf(row)
    const viewer = await as(year, heads.get(office) ?? '', from)
    row = await planning.decide(viewer, asked.id, { decide: 'approve' })
  }
  return isRefusal(row) ? row : undefined
}

async function itemsDrawn({ house, heads, keeper, from, until }: Year) {
  const offices = await (await house.people()).offices()
  const measures = [...house.catalogue.measures.values()]
  const of = { keeper, city: SAMPLE_CITY, from, until }
  const { calendar } = house
  const able = offices.filter(one => heads.has(one.id))
  return [
    ...planFromMeasures({ ...of, measures, offices: able, calendar }),
    ...programmesDrawn({ ...of, offices, heads }),
  ]
}

/** What the sample city promises: five in a hundred better than the day before the plan began. */
async function promisesDrawn({ house, keeper, from, until }: Year) {
  const baselineOn = addDays(from, -1)
  const moved = [...house.catalogue.measures.values()].flatMap(one =>
    (one.moves ?? []).map(indicator => ({ indicator, measure: one })),
  )
  const first = [...new Map(moved.map(one => [one.indicator.id, one])).values()]
  const all = first.map(one => one.indicator as Indicator)
  const ask = await measure(house.office, all, [SAMPLE_CITY], [baselineOn])
  const promises = first.flatMap(({ indicator, measure: by }): PlanPromise[] => {
    const { value } = ask(indicator as Indicator, SAMPLE_CITY, baselineOn)
    if (value === undefined || value <= 0 || indicator.better === 'band') return []
    const factor = indicator.better === 'lower' ? 0.95 : 1.05
    const goal = (on: Day, share: number) => ({
      on,
      value: (value * (1 + (factor - 1) * share)).toFixed(indicator.decimals),
    })
    return [
      {
        ...{ id: `promise-${indicator.id}`, indicator: indicator.id, place: SAMPLE_CITY, item: by.id },
        ...{ better: indicator.better === 'lower' ? 'lower' : 'higher', owner: { office: keeper } },
        baseline: { on: baselineOn, value: value.toFixed(indicator.decimals) },
        goals: [goal(`${from.slice(0, 4)}-06-30`, 0.5), goal(until, 1)],
        basis: '示例：虚构的年度目标',
      },
    ]
  })
  return promises.slice(0, PROMISES_MAX).map(to => ({ put: 'promise' as const, to }))
}

/** What offices said in the year so far: most in time, some late, some not at all. */
async function live(year: Year): Promise<Refusal | undefined> {
  const { house, planning, heads, keeper } = year
  const viewer = await as(year, heads.get(keeper) ?? '', house.today)
  const plan = await planning.read(viewer, SAMPLE_PLAN, house.today)
  if (isRefusal(plan)) return plan
  const tasks = [...plan.state.items.values()].map(one => one.item).filter(one => one.kind === 'task')
  for (const [n, task] of tasks.filter(one => one.from <= house.today).entries()) {
    const refused = await say(year, task, n)
    if (refused) return refused
  }
  return undefined
}

async function say(year: Year, task: PlanItem, n: number): Promise<Refusal | undefined> {
  const { planning, heads, keeper } = year
  const { today } = year.house
  const said = { plan: SAMPLE_PLAN, id: task.id }
  const forgets = n % 7 === 3
  const isLate = n % 11 === 5
  const end = isLate ? addDays(task.due, 12) : addDays(task.due, -(n % 9))
  const [on = today] = [end, today].sort()
  const share = end <= today ? '1' : n % 5 === 0 ? '0.2' : '0.85'
  if (forgets) return undefined
  const owner = await as(year, heads.get(task.owner.office) ?? '', on)
  const told = await planning.progress(owner, said, { on, share, evidence: [], note: '示例进展' })
  if (isRefusal(told)) return told
  if (isLate) await planning.explain(owner, said, '示例：配套文件印发较晚，已补报')
  const isChecked = share === '1' && task.owner.office !== keeper && n % 2 === 0 && addDays(on, 5) <= today
  if (!isChecked) return undefined
  const other = await as(year, heads.get(keeper) ?? '', addDays(on, 5))
  const found = await planning.verify(other, said, { evidence: [], note: '示例：已核验材料' })
  return isRefusal(found) ? found : undefined
}
