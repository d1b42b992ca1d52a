import { type Bench, clock, inFolder, median, percentile, rounded } from '#bench/measure'
import { addDays } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import type { PlanItem } from '#kernel/plan/plan'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { officeId } from '#office/people/new-city'
import type { Planning } from '#office/planning/planning'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import { type House, openHouse } from '#server/house'
import { type Listening, listen } from '#server/listen'

const MS_MAX = 500
const CITY = '990100'
const PLAN = 'bench'
const TODAY = '2026-06-30'
const FROM = '2026-01-01'
const PASSWORD = 'a long enough password'
const PERSON = 'lin.yi'
const KEEPER = officeId(CITY, prefectureLevelCity.keeper)
const CHUNK = 500
const PROJECTS_PER = 40
/** How many tasks somebody reported of, in ten. */
const SAID_OF_TEN = 1
const ROUNDS = 9

/**
 * A plan of very many tasks, over HTTP: its page, its list, one item, two days compared, the page for who
 * leads, the duties of a person, and his digest of the whole plan. Each first after a restart, then again
 * behind a report that somebody entered, then as it is read while nothing changes.
 */
export const plan: Bench = {
  sizeIn: 'tasks',
  size: 20_000,
  unit: 'ms',
  bar: { ms: MS_MAX },
  run: ({ size, runs, note }) =>
    inFolder(async dir => {
      const opening = { dir, today: () => TODAY, empty: true }
      let house = await openHouse(opening)
      await fill(house, size, note)
      await house.close()
      house = await openHouse(opening)
      const listening = await listen(house, 0, async () => 0)
      try {
        const asked = await asker(house, listening)
        const first = await times(asked, 1)
        note(`first: ${JSON.stringify(first)}`)
        const said: Record<string, number>[] = []
        for (let n = 0; n < runs; n++) {
          await report(house, n + 1)
          said.push(await times(asked, 1))
        }
        const again = await times(asked, ROUNDS)
        const behind = Object.fromEntries(
          Object.keys(again).map(name => [name, median(said.map(one => one[name] ?? Number.NaN))]),
        )
        const worst = Math.max(...Object.values(again), ...Object.values(behind))
        const told = (when: string, all: Record<string, number>) =>
          Object.fromEntries(Object.entries(all).map(([name, ms]) => [`${name}${when}`, rounded(ms, 0)]))
        return {
          ours: {
            worst: rounded(worst, 0),
            ...told('', again),
            ...told('BehindReport', behind),
            ...told('First', first),
          },
          reached: worst <= MS_MAX,
        }
      } finally {
        await listening.stop()
        await house.close()
      }
    }),
}

const paths = {
  plan: `plans/${PLAN}?on=${TODAY}`,
  items: `plans/${PLAN}/items?standing=overdue&on=${TODAY}`,
  item: `plans/${PLAN}/items/t100?on=${TODAY}`,
  differences: `plans/${PLAN}/differences?from=2026-01-31&to=${TODAY}`,
  leader: `plan/leader?place=${CITY}&on=${TODAY}&since=2026-03-31`,
  duties: `duties?on=${TODAY}`,
  digest: `digest?since=2026-05-31&on=${TODAY}`,
}

type Ask = (path: string) => Promise<void>

/** The slowest but one of some rounds of each question, in milliseconds. */
async function times(ask: Ask, rounds: number): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [name, path] of Object.entries(paths)) {
    const each: number[] = []
    for (let n = 0; n < rounds; n++) {
      const start = clock()
      await ask(path)
      each.push(clock() - start)
    }
    found[name] = percentile(each, 0.9)
  }
  return found
}

async function asker(house: House, { address }: Listening): Promise<Ask> {
  await (await house.signIn()).allow(PERSON, '林一', PASSWORD)
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ account: PERSON, password: PASSWORD })
  const entered = await fetch(`${address}/api/sign-in`, { method: 'POST', headers, body })
  const cookie = entered.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const follows = JSON.stringify({ thing: `plan:${PLAN}`, follows: true })
  const own = { ...headers, cookie }
  await fetch(`${address}/api/following`, { method: 'POST', headers: own, body: follows })
  return async path => {
    const answer = await fetch(`${address}/api/${path}`, { headers: { cookie } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`)
  }
}

/** A city, and in it a plan of so many tasks of which some were reported. */
async function fill(house: House, size: number, note: (text: string) => void): Promise<void> {
  const persons = [
    { id: PERSON, name: '林一', duties: [{ office: prefectureLevelCity.keeper, post: 'head' as const }] },
  ]
  const people = await house.people()
  const when = { at: house.now(), on: FROM }
  done(await people.makeCity(prefectureLevelCity, house.place(CITY), { persons, isSample: true }, when))
  const planning = await house.planning()
  const ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper'] } as const
  const head = { id: PLAN, title: '虚拟计划', from: FROM, until: '2026-12-31', keeper: KEEPER, ladder }
  const viewer = await people.viewer(PERSON, FROM)
  done(await planning.draft(viewer, head))
  const all = items(size)
  for (let n = 0; n * CHUNK < all.length; n++) {
    const changes = all.slice(n * CHUNK, (n + 1) * CHUNK).map((to): Change => ({ put: 'item', to }))
    done(await planning.ask(viewer, { id: `chunk-${n}`, plan: PLAN, reason: '印发', changes }))
  }
  note(`${all.length} items stand`)
  const tasks = all.filter(one => one.kind === 'task')
  const some = tasks.filter((_, n) => n % 10 < SAID_OF_TEN)
  for (let n = 0; n < some.length; n += CHUNK)
    await Promise.all(some.slice(n, n + CHUNK).map(one => say(planning, house, one.id, one.from)))
  note(`${some.length} reports stand`)
}

const say = async (planning: Planning, house: House, id: string, on: string) => {
  const viewer = await (await house.people()).viewer(PERSON, on > TODAY ? TODAY : on)
  return planning.progress(viewer, { plan: PLAN, id }, { on: viewer.on, share: '0.3', evidence: [] })
}

const report = async (house: House, n: number) => {
  const viewer = await (await house.people()).viewer(PERSON, TODAY)
  const progress = { on: TODAY, share: '0.5', note: '进展', evidence: [] }
  return done(await (await house.planning()).progress(viewer, { plan: PLAN, id: `t${n}` }, progress))
}

function items(size: number): PlanItem[] {
  const whole = {
    ...{ assisting: [], after: [], evidence: [], indicators: [] },
    from: FROM,
    due: '2026-12-31',
  }
  const item = (id: string, said: Partial<PlanItem>): PlanItem => ({
    ...{
      id,
      kind: 'task',
      title: `虚拟任务${id}：按期完成并报送材料`,
      subject: { kind: 'city' },
      place: CITY,
    },
    ...{ ...whole, owner: { office: KEEPER } },
    ...said,
  })
  const projects = Math.max(1, Math.ceil(size / PROJECTS_PER))
  const all = [item('p', { kind: 'programme' })]
  for (let n = 0; n < projects; n++) all.push(item(`q${n}`, { kind: 'project', parent: 'p' }))
  for (let n = 0; n < size; n++) {
    const from = addDays(FROM, n % 300)
    const after = n >= projects && n % 3 === 0 ? [`t${n - projects}`] : []
    all.push(item(`t${n}`, { parent: `q${n % projects}`, from, due: addDays(from, 20 + (n % 40)), after }))
  }
  return all
}

function done<T>(one: T | Refusal): T {
  if (isRefusal(one)) throw new Error(`Fault: ${one.refused} ${one.detail ?? ''}`)
  return one as T
}
