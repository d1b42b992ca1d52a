import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ManipulationTest } from '#kernel/assessment/manipulation-test'
import type { RightRecord } from '#kernel/record'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import { filingsFoundAbnormal } from '#policy/manipulation-tests/filings-found-abnormal'
import { roundNumbers } from '#policy/manipulation-tests/round-numbers'
import { transfersAroundCutOff } from '#policy/manipulation-tests/transfers-around-cut-off'
import { validInventionsInForce as indicator } from '#policy/indicators/creation/valid-inventions-in-force'
import type { Viewer } from '#kernel/authority'
import { lookAt } from '#office/assessment/look'
import { RECORD_LINES_HEAD } from '#register/readers/record-lines'
import { assessingOf } from '#server/assessing'
import { declarationPage, recordsOf } from '#server/declarations'
import { findingPage, raisedIn } from '#server/findings'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { loadRecords } from '#server/loading'

const [CITY, OTHER, ON] = ['990100', '990200', '2025-12-31']

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
  const { house } = door
  const person = (id: string, office: string) => ({
    ...{ id, name: id, duties: [{ office, post: 'head' as const }] },
  })
  const when = { at: house.now(), on: '2020-01-05' }
  const people = await house.people()
  const make = (city: string, ...persons: ReturnType<typeof person>[]) =>
    people.makeCity(prefectureLevelCity, house.place(city), { persons, isSample: true }, when)
  assert.equal(
    await make(CITY, person('city', 'ip-office'), person('above', 'province-ip-office')),
    undefined,
  )
  assert.equal(await make(OTHER, person('other', 'ip-office')), undefined)
  await load(door)
})
after(() => door.close())

const cityOf: Readonly<Record<string, string>> = { [CITY]: '示例市', [OTHER]: '示例甲市' }

function right(n: string, place: string, more: Partial<RightRecord> & { ends?: string } = {}): RightRecord {
  const { ends, grantedOn = '2018-01-01', events = [], ...rest } = more
  const address = { country: 'CN', province: '示例省', city: cityOf[place] }
  const lapsed = ends === undefined ? [] : [{ code: 'lapsed-unpaid', on: ends }]
  return {
    ...{ register: 'inventions', office: 'CN', applicationNumber: `SAMPLE${n}`, title: `一种${n}` },
    ...{ filedOn: '2015-01-05', grantedOn },
    parties: [{ role: 'applicant', name: `${cityOf[place]}示例企业`, kind: 'enterprise', address }],
    events: [{ code: 'filed', on: '2015-01-05' }, { code: 'granted', on: grantedOn }, ...lapsed, ...events],
    ...rest,
  }
}

const records = [
  ...['A1', 'A2', 'A3', 'A4'].map(one => right(`2015${one}`, CITY)),
  right('2015LATE', CITY, { grantedOn: '2026-02-01' }),
  right('2015OVER', CITY, { ends: '2024-05-01' }),
  right('2015THERE', OTHER),
  right('2015MODEL', CITY, { register: 'utility-models' }),
  // Ten rights in and out around the end of the year, through a holder of the city.
  ...Array.from({ length: 10 }, (_, n) =>
    right(`2014T${n}`, OTHER, {
      events: [
        { code: 'transferred', on: '2025-12-20', to: `${cityOf[CITY]}示例企业` },
        { code: 'transferred', on: '2026-01-20', to: `${cityOf[OTHER]}示例企业` },
      ],
    }),
  ),
]

async function load({ house }: FrontDoor): Promise<void> {
  const path = join(house.dir, 'records.jsonl')
  await writeFile(path, [RECORD_LINES_HEAD, ...records.map(one => JSON.stringify(one))].join('\n'))
  const counts = await loadRecords(house, [path], { signal: new AbortController().signal }, () => {})
  assert.deepEqual([counts.stored, counts.rejected], [records.length, []])
}

const done = <T>(one: T | Refusal): T => {
  if (isRefusal(one)) throw new Error(`${one.refused} ${one.detail ?? ''}`)
  return one as T
}
const as = async (person: string): Promise<Viewer> =>
  (await door.house.people()).viewer(person, door.house.today)
const refusedOf = (one: unknown) => (isRefusal(one) ? one.refused : 'done')

test('a list is explained record by record, and the reasons add up to the difference', async () => {
  const { house } = door
  const room = await assessingOf(house)
  const numbers = [
    ...['2015A1', '2015A2', '2015A2', '2015LATE', '2015OVER', '2015THERE'],
    ...['2015MODEL', '2015NOBODY'],
  ].map(one => `SAMPLE${one}`)
  const content = (async function* () {
    yield Buffer.from(`号码\n${numbers.join('\n')}\n`)
  })()
  const city = await as('city')
  const file = done(await room.handIn(city, CITY, { name: '清单.csv', content }))
  const asked = { indicator, place: CITY, on: ON, value: '12', list: file.sha256 }
  const { id } = done(await room.declare(city, asked))
  const page = done(await declarationPage(house, city, id))
  assert.deepEqual(page.recomputed, { value: 4 })
  assert.deepEqual(
    [page.difference, page.account?.beyondList, page.account?.ofList, page.account?.records],
    ['8', '4', '4', 4],
  )
  assert.deepEqual(Object.fromEntries((page.account?.tallies ?? []).map(one => [one.reason, one.count])), {
    'counted-twice': 1,
    'unknown-right': 1,
    'other-kind': 1,
    'other-place': 1,
    'not-yet': 1,
    'no-longer': 1,
    'system-only': -2,
  })
  const shown = async (reason: 'other-place' | 'system-only' | 'not-yet') =>
    done(await recordsOf(house, city, id, { reason, from: 0 })).records.map(one => [one.line, one.right?.id])
  assert.deepEqual(await shown('other-place'), [[6, 'CNSAMPLE2015THERE']])
  assert.deepEqual(await shown('not-yet'), [[4, 'CNSAMPLE2015LATE']])
  assert.deepEqual(await shown('system-only'), [
    [undefined, 'CNSAMPLE2015A3'],
    [undefined, 'CNSAMPLE2015A4'],
  ])
  assert.equal(refusedOf(await declarationPage(house, await as('other'), id)), 'unknown-declaration')
  assert.equal(refusedOf(await declarationPage(house, await as('above'), id)), 'done')
})

test('without a list a number says what else it is equal to', async () => {
  const { house } = door
  const city = await as('city')
  // Eleven rights stand in the other city on the day, and four in this one.
  const asked = { indicator, place: CITY, on: '2025-11-30', value: '11' }
  const { id } = done(await (await assessingOf(house)).declare(city, asked))
  const { hints, account } = done(await declarationPage(house, city, id))
  assert.equal(account, undefined)
  assert.deepEqual(
    hints.map(one => [one.kind, one.place, one.on]),
    [['place', OTHER, '2025-11-30']],
  )
})

test('what the tests find is asked, answered and decided, each by whoever may', async () => {
  const { house } = door
  const [city, above, other] = [await as('city'), await as('above'), await as('other')]
  const where = { place: CITY, on: ON }
  assert.equal(refusedOf(await raisedIn(house, city, where)), 'may-not-assess')
  const raised = done(await raisedIn(house, above, where))
  assert.deepEqual(
    raised.map(one => [one.test.id, one.of]),
    [['transfers-around-cut-off', 10]],
  )
  assert.deepEqual(done(await raisedIn(house, above, where)), [], 'Nobody is asked the same twice.')
  const [{ id } = { id: '' }] = raised
  const room = await assessingOf(house)
  const answer = { text: '集团内部重组', evidence: [] }
  assert.equal(refusedOf(await room.answer(other, id, answer)), 'unknown-finding')
  assert.equal(refusedOf(await room.answer(above, id, answer)), 'may-not-declare')
  assert.equal(refusedOf(await room.answer(city, id, { ...answer, text: ' ' })), 'reason-missing')
  assert.equal(done(await room.answer(city, id, answer)).state, 'answered')
  const decide = (viewer: Viewer, reason = '材料属实') =>
    room.decide(viewer, id, { decision: 'dropped', reason })
  assert.equal(refusedOf(await decide(city)), 'may-not-assess')
  assert.equal(refusedOf(await decide(above, '')), 'reason-missing')
  assert.equal(done(await decide(above)).state, 'dropped')
  assert.equal(refusedOf(await room.answer(city, id, answer)), 'finding-decided')
  const page = done(await findingPage(house, city, id))
  assert.deepEqual(
    page.words.map(one => [one.kind, one.text ?? one.reason]),
    [
      ['finding.raised', undefined],
      ['finding.answered', '集团内部重组'],
      ['finding.decided', '材料属实'],
    ],
  )
  assert.equal(page.rows.length, 10)
  assert.deepEqual([page.mayAnswer, page.mayDecide], [false, false])
})

test('a city is looked at with what had been merged into it by the day', async () => {
  const { engine, places } = door.house
  // 莱芜市 went into 济南市 at the end of 2018; its rights and figures stay under its own code.
  const [CITY, MERGED] = ['370100', '371200']
  const put = (id: string, place: string, events: readonly (readonly string[])[]) => ({
    ...{ register: 'inventions', id, applicationNumber: id, title: id, place, places: [place, '370000'] },
    ...{ applicant: `${id}企业`, applicantKey: `${id}企业`, filedOn: '2019-03-01' },
    ...{ eventCode: events.map(one => one[0]), eventOn: events.map(one => one[1]) },
    ...{ eventFrom: events.map(() => ''), eventTo: events.map(one => one[2] ?? '') },
    ...{ eventAmount: events.map(() => 0), eventPrinted: events.map(() => '') },
  })
  await engine.insert('rights', [
    put('ODD-OWN', CITY, [['abnormal-found', '2019-06-01']]),
    put('ODD-TAKEN', MERGED, [['abnormal-found', '2019-06-01']]),
    put('ODD-ROUND', MERGED, [
      ['transferred', '2019-12-20', '莱芜示例企业'],
      ['transferred', '2020-01-20', '北京示例企业'],
    ]),
  ])
  const declared = [{ id: 'd', indicator: indicator.id, place: MERGED, on: '2017-12-31', value: '500' }]
  const look = (test: ManipulationTest, on: string, of = [CITY]) =>
    lookAt({ engine, places, declared }, test, of, on)
  const rowsOf = async (test: ManipulationTest, on: string) =>
    (await (await look(test, on)).rows(CITY)).rows.map(one => one.id)
  const found = await look(filingsFoundAbnormal, '2019-12-31', [CITY, '370200'])
  assert.deepEqual(found.facts.get(CITY), { is: 'rows', rows: 2 })
  assert.deepEqual((await found.rows(CITY)).rows.map(one => one.id).sort(), ['ODD-OWN', 'ODD-TAKEN'])
  assert.deepEqual(await rowsOf(transfersAroundCutOff, '2019-12-31'), ['ODD-ROUND'])
  assert.deepEqual(await rowsOf(roundNumbers, '2019-12-31'), ['d'])
  // Before the merger the other city stood for itself.
  assert.deepEqual(await rowsOf(roundNumbers, '2018-12-01'), [])
})

test('what no store can take is refused at the door, and no test runs for a day that cannot be', async () => {
  for (const path of ['/api/declarations/%00', '/api/findings/%00', '/api/declarations?indicator=%00'])
    assert.deepEqual([path, (await door.ask(path)).body.refused], [path, 'parameter-invalid'])
  const room = await assessingOf(door.house)
  const run = async (on: string) => refusedOf(await room.run(await as('city'), { places: [CITY], on }))
  assert.deepEqual([await run('9999-12-31'), await run('0001-01-01')], ['later-than-today', 'period-invalid'])
})
