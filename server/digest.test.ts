import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { runIn } from '#cli/fixtures/desk'
import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import type { PlanItem, PlanState } from '#kernel/plan/plan'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { DigestShape } from '#server/api/digest'
import { atomOf, messageOf } from '#server/digest/digest-files'
import { digestFor } from '#server/digest/digest'
import { enterFollowing, followIn, followingOf } from '#server/following'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'

const CITY = '990100'
const KEEPER = `${CITY}-ip-office`
const POLICE = `${CITY}-police`
const PLAN = 'year'
const MEASURE = 'adjudicate-patent-disputes'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
  await settle()
})
after(() => door.close())

function done<T>(one: T | Refusal): T {
  assert.ok(!isRefusal(one), JSON.stringify(one))
  return one as T
}

const as = async (person: string, on: Day = TODAY): Promise<Viewer> =>
  (await door.house.people()).viewer(person, on)

const item = (id: string, said: Partial<PlanItem> = {}) =>
  itemOf(id, { owner: { office: KEEPER }, place: CITY, from: '2026-01-01', ...said })
const first = [
  item('p', { kind: 'programme' }),
  item('q', { kind: 'project', parent: 'p', measure: MEASURE }),
  item('r', { kind: 'project', parent: 'p' }),
  item('a', { parent: 'q', due: '2026-03-10' }),
  item('b', { parent: 'q', due: '2026-05-20' }),
  item('c', { parent: 'r', due: '2026-06-01' }),
  item('d', { parent: 'r', due: '2026-07-05' }),
]
const promise = promiseOf('x', {
  ...{ indicator: 'valid-inventions-per-10k', place: CITY, item: 'r', owner: { office: KEEPER } },
})

/** A small plan and half a year of it: what is moved, given up, promised and reported, each on its day. */
async function settle(): Promise<void> {
  const { house } = door
  const persons = [
    { id: 'lin.yi', name: '林一', duties: [{ office: 'ip-office', post: 'head' as const }] },
    { id: 'bai.er', name: '白二', duties: [{ office: 'police', post: 'head' as const }] },
    { id: 'ma.san', name: '马三', duties: [{ office: 'police', post: 'member' as const }] },
  ]
  const when = { at: house.now(), on: '2026-01-01' }
  const founding = { persons, isSample: true }
  const people = await house.people()
  assert.equal(await people.makeCity(prefectureLevelCity, house.place(CITY), founding, when), undefined)
  const planning = await house.planning()
  const ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper'] } as const
  const head = { id: PLAN, title: '计划', from: '2026-01-01', until: '2026-12-31', keeper: KEEPER, ladder }
  done(await planning.draft(await as('lin.yi', '2026-01-02'), head))
  const change = async (on: Day, ...changes: Change[]) => {
    const asker = await as('lin.yi', on)
    const { state } = done(await planning.ask(asker, { id: `on-${on}`, plan: PLAN, reason: '调整', changes }))
    if (state === 'asked') done(await planning.decide(asker, `on-${on}`, { decide: 'approve' }))
  }
  const put = (to: PlanItem, from?: PlanItem): Change => ({ put: 'item', to, ...(from && { from }) })
  const say = async (on: Day, id: string, share: string) =>
    done(await planning.progress(await as('lin.yi', on), { plan: PLAN, id }, { on, share, evidence: [] }))
  const [, , , a, b] = first as [PlanItem, PlanItem, PlanItem, PlanItem, PlanItem]
  await change('2026-01-05', ...first.map(one => put(one)), { put: 'promise', to: promise })
  await say('2026-02-01', 'a', '0.4')
  await change('2026-03-01', put({ ...b, parent: 'r', due: '2026-06-10' }, b))
  await say('2026-03-20', 'a', '1')
  await change('2026-04-01', put(item('e', { parent: 'q', due: '2026-06-25' })))
  await change('2026-04-20', { withdraw: 'item', id: 'c' })
  await say('2026-05-02', 'd', '0.2')
  const goals = [{ on: '2026-12-31', value: '13' }]
  await change('2026-05-20', { put: 'promise', from: promise, to: { ...promise, goals } })
  await change('2026-06-05', put({ ...a, title: '改名的任务 a' }, a))
}

/** What stands above an item in a plan, itself first. */
function aboveIn({ items }: PlanState, id: string): PlanItem[] {
  const found: PlanItem[] = []
  for (let one = items.get(id)?.item; one; one = items.get(one.parent ?? '')?.item) found.push(one)
  return found
}

const words = ['item:year/p', 'item:year/q', 'item:year/r', 'item:year/a', 'item:year/b', 'promise:year/x']
const wide = [`measure:${MEASURE}`, 'plan:year']

/** Whether an item of either day belongs to something that is followed, by the plainest reading. */
function isFollowed(follows: readonly string[], id: string, states: readonly PlanState[]): boolean {
  return states.some(state =>
    aboveIn(state, id).some(
      one =>
        follows.includes('plan:year') ||
        follows.includes(`item:year/${one.id}`) ||
        (follows.includes(`measure:${MEASURE}`) && one.measure === MEASURE),
    ),
  )
}

const planKinds = ['added', 'withdrawn', 'moved', 'changed', 'progressed']
const linesIn = ({ groups }: DigestShape) => groups.flatMap(one => one.changes)

async function follow(viewer: Viewer, follows: readonly string[]): Promise<void> {
  for (const { thing } of (await followingOf(door.house, viewer)).things)
    if (!follows.includes(thing)) done(await followIn(door.house, viewer, { thing, follows: false }))
  for (const thing of follows) done(await followIn(door.house, viewer, { thing, follows: true }))
}

test('a digest tells each change that the comparison of its two days names of what is followed, and no other', async () => {
  const { house } = door
  const viewer = await as('lin.yi')
  const planning = await house.planning()
  const day = fc.integer({ min: 0, max: 176 }).map(n => addDays('2026-01-05', n))
  let told = 0
  await fc.assert(
    fc.asyncProperty(fc.subarray([...words, ...wide]), day, day, async (follows, one, other) => {
      const [since = one, on = one] = [one, other].sort()
      await follow(viewer, follows)
      const digest = done(await digestFor(house, viewer, { since, on }))
      const states = await Promise.all(
        [since, on].map(async at => done(await planning.read(viewer, PLAN, at)).state),
      )
      const all = done(await planning.compare(viewer, PLAN, since, on))
      const expected = all
        .filter(({ of, id }) => {
          if (of === 'item') return isFollowed(follows, id, states)
          return follows.includes('promise:year/x') || isFollowed(follows, 'r', states)
        })
        .map(({ how, id }) => `${how} ${id}`)
      const lines = linesIn(digest).filter(one => planKinds.includes(one.kind))
      assert.deepEqual(lines.map(({ kind, id }) => `${kind} ${id}`).sort(), expected.sort())
      const [was, is] = states as [PlanState, PlanState]
      const lateIn = (state: PlanState, at: Day) =>
        ['a', 'b', 'c', 'd', 'e'].filter(id => {
          const known = state.items.get(id)
          return known !== undefined && known.progress?.share !== '1' && known.item.due < at
        })
      const late = lateIn(is, on).filter(id => !lateIn(was, since).includes(id))
      assert.deepEqual(
        linesIn(digest)
          .flatMap(one => (one.kind === 'late' ? [one.id] : []))
          .sort(),
        late.filter(id => isFollowed(follows, id, states)),
      )
      told += lines.length
    }),
    { numRuns: 25 },
  )
  assert.ok(told > 0)
})

test('what is followed is kept for one person alone, and what has no page is refused', async () => {
  const { house } = door
  const [lin, bai] = [await as('lin.yi'), await as('bai.er')]
  await follow(lin, ['item:year/d', 'indicator:valid-inventions-per-10k@990100'])
  assert.deepEqual((await followingOf(house, bai)).things, [])
  const refused = async (thing: string) => {
    const one = await followIn(house, bai, { thing, follows: true })
    return isRefusal(one) ? one.refused : 'done'
  }
  assert.equal(await refused('nothing'), 'cannot-be-followed')
  assert.equal(await refused('item:year/none'), 'unknown-duty-of-plan')
  assert.equal(await refused('case:none'), 'unknown-case')
  assert.equal(await refused('indicator:none@990100'), 'unknown-indicator')
  const before = await followingOf(house, lin)
  assert.deepEqual(done(await followIn(house, lin, { thing: 'item:year/d', follows: true })), before)
  const digest = done(await digestFor(house, lin, {}))
  assert.deepEqual(
    digest.groups.map(one => [one.thing, one.due.map(due => due.day)]),
    [
      ['item:year/d', ['2026-07-05']],
      ['indicator:valid-inventions-per-10k@990100', []],
    ],
  )
})

test('a digest begins with the day of the last one, or as many days ago as it is wanted in', async () => {
  const { house } = door
  const viewer = await as('bai.er')
  const since = async () => {
    const digest = done(await digestFor(house, viewer, {}))
    return [digest.since, digest.nextOn]
  }
  assert.deepEqual(await since(), ['2026-06-23', '2026-06-30'])
  done(await enterFollowing(house, viewer, { kind: 'digest.chosen', every: 'day' }))
  assert.deepEqual(await since(), ['2026-06-29', '2026-06-30'])
  done(await enterFollowing(house, viewer, { kind: 'digest.taken', on: '2026-06-20' }))
  assert.deepEqual(await since(), ['2026-06-19', '2026-06-21'])
  done(await enterFollowing(house, viewer, { kind: 'digest.taken', on: null }))
  assert.deepEqual(await since(), ['2026-06-29', '2026-06-30'])
  const ahead = await digestFor(house, viewer, { since: '2026-07-01', on: '2026-06-30' })
  assert.ok(isRefusal(ahead) && ahead.refused === 'date-order')
})

test('a closed file that was followed is told no more once one has it no more', async () => {
  const { house } = door
  const [head, member] = [await as('bai.er'), await as('ma.san')]
  const desk = await house.desk()
  const lead = POLICE
  const about = { title: '某某涉嫌犯罪', parties: [{ name: '某某', secret: false }] }
  const asked = { procedure: 'criminal-case', lead, place: CITY, on: '2026-06-29', ...about }
  const { id } = done(await desk.open(head, asked)).case
  done(await desk.assign(head, { case: id, add: ['ma.san'], remove: [] }))
  done(await followIn(house, member, { thing: `case:${id}`, follows: true }))
  const seen = async () => done(await digestFor(house, await as('ma.san'), {})).groups
  const [known] = await seen()
  assert.deepEqual([known?.changes.length, known?.label.zh], [1, id])
  done(await desk.assign(head, { case: id, add: [], remove: ['ma.san'] }))
  const [gone] = await seen()
  assert.equal(gone?.refusal?.refused, 'unknown-case')
  assert.deepEqual([gone?.changes, gone?.due, gone?.label.zh], [[], [], `case:${id}`])
  done(await followIn(house, member, { thing: `case:${id}`, follows: false }))
  assert.deepEqual(await seen(), [])
})

test('of a schedule one is told what was done about the reports that one may know of, and what is due', async () => {
  const { house } = door
  const days = { dueOn: '2026-07-10', closesOn: '2026-08-09' }
  const asked = { procedure: 'work-report', place: CITY, on: TODAY, title: '季报' }
  const facts = { schedule: 'quarterly-progress', period: '2026-Q2', ...days }
  const opened = await (await house.desk()).open(await as('lin.yi'), { ...asked, lead: POLICE, facts })
  const { id } = done(opened).case
  const told = async (person: string) => {
    const viewer = await as(person)
    await follow(viewer, ['schedule:quarterly-progress'])
    const [group] = done(await digestFor(house, viewer, { since: '2026-06-29' })).groups
    const mine = group?.changes.filter(one => one.id === id).map(one => [one.kind, one.on, one.says[0]?.zh])
    return [mine, group?.due.map(one => [one.day, one.title.zh, one.path]).at(0)]
  }
  const act = ['act', TODAY, '列入应报事项']
  const due = ['2026-07-10', '示例市公安局 2026-Q2', `/cases/${id}`]
  assert.deepEqual(await told('ma.san'), [[act], due])
  assert.deepEqual((await told('lin.yi'))[0], [act], 'the city office watches over all of them')
})

test('a digest is a feed and a message, whose texts say what it says', async () => {
  const { house } = door
  const viewer = await as('lin.yi')
  await follow(viewer, ['item:year/a'])
  const digest = done(await digestFor(house, viewer, { since: '2026-01-31' }))
  const file = {
    ...{ person: { id: 'lin.yi', name: '林<一>' }, origin: 'http://127.0.0.1:8686' },
    language: 'zh' as const,
  }
  const atom = atomOf(digest, file)
  assert.match(atom, /^<\?xml[^>]*>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/)
  assert.match(atom, /<entry>[\s\S]*任务 a[\s\S]*plans\/year\/items\/a[\s\S]*进度 0% → 100%/)
  assert.doesNotMatch(atom, /林<一>/)
  const message = String(await messageOf(digest, file))
  assert.match(message, /^From: =\?UTF-8\?.*<digest@zhicheng\.invalid>/m)
  const [, plain = ''] = /text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(message) ?? []
  assert.match(Buffer.from(plain, 'base64').toString(), /进度 0% → 100%/)
})

test('the command line follows, tells what changed, and stops', async () => {
  const run = (...line: string[]) => runIn(tmpdir(), async () => door.house, [...line, '--as', 'ma.san'])
  const { exit, said } = await run('follow', 'item:year/b', '--json')
  assert.deepEqual([exit, JSON.parse(said).things.at(-1).thing], [0, 'item:year/b'])
  assert.match((await run('following')).said, /item:year\/b +任务 b/)
  const text = (await run('digest', '--since', '2026-02-15', '--lang', 'en')).said
  assert.match(text, /moved {2}任务 b {2}Due 20 May 2026 → 10 June 2026; Part of q → r/)
  const atom = await run('digest', '--since', '2026-02-15', '--format', 'atom')
  assert.match(atom.said, /<feed xmlns=/)
  assert.equal((await run('digest', '--format', 'pdf')).exit, 2)
  const refused = await run('follow', 'item:year/none', '--json')
  assert.deepEqual([refused.exit, JSON.parse(refused.said).refused], [1, 'unknown-duty-of-plan'])
  for (const thing of ['item:year/b', 'schedule:quarterly-progress']) await run('unfollow', thing)
  assert.match((await run('digest')).said, /还没有关注任何事项/)
})
