import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Viewer } from '#kernel/authority'
import type { Facts } from '#kernel/procedures/facts'
import type { RightRecord } from '#kernel/record'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { CityPeople, DeskOffice } from '#office/casework/city-people'
import { type Desk, openDesk } from '#office/casework/desk'
import { dutyIn, inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { keepPosition } from '#office/case-figures/position'
import { loadFiles } from '#register/load'
import { RECORD_LINES_HEAD } from '#register/readers/record-lines'
import { casebookIn } from '#server/casebook'
import { rightPage } from '#server/find'
import { type House, openHouse } from '#server/house'
import { loadContext } from '#server/loading'
import { casesAbout } from '#server/right-cases'

const TODAY = '2026-06-30'
const NUMBER = '12345678'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

/** The invented city, with the nation's office beside it. */
const cnipa: DeskOffice = {
  id: 'cnipa',
  officeKind: 'cnipa',
  name: '虚拟国知局',
  place: '100000',
  city: PLACE,
}
const invented = inventedCity()
const people: CityPeople = {
  offices: async () => [...(await invented.offices()), cnipa],
  viewer: async (person, on): Promise<Viewer> =>
    person === 'cnipa.one' ? { person, on, duties: [dutyIn(person, cnipa)] } : invented.viewer(person, on),
}

async function withHouse(work: (house: House, desk: Desk, dir: string) => Promise<void>) {
  const dir = await mkdtemp(join(tmpdir(), 'zhicheng-rights-'))
  const house = await openHouse({ dir: join(dir, 'data'), today: () => TODAY, empty: true })
  try {
    const ledger = await house.ledger()
    const now = () => `${TODAY}T08:00:00.000Z`
    await work(house, openDesk({ ledger, book: casebookIn(house), people, now }), dir)
  } finally {
    await house.close()
    await rm(dir, { recursive: true, force: true })
  }
}

const rested = async (house: House) => {
  await house.figures()?.rested()
  assert.deepEqual(house.figures()?.state, { is: 'resting', failures: 0 })
}

const mark: RightRecord = {
  ...{ register: 'trademarks', office: 'CN', applicationNumber: NUMBER, title: '虚拟牌', nice: ['7'] },
  ...{ filedOn: '2018-01-05', grantedOn: '2019-03-07', statedOn: '2024-01-02' },
  parties: [{ role: 'holder', name: '虚拟泵业有限公司', address: { country: 'CN', text: '湖南省长沙市' } }],
  events: [
    { code: 'filed', on: '2018-01-05' },
    { code: 'granted', on: '2019-03-07' },
  ],
}

async function load(house: House, dir: string): Promise<void> {
  const file = join(dir, 'marks.jsonl')
  await writeFile(file, [RECORD_LINES_HEAD, JSON.stringify(mark)].join('\n'))
  const loading = loadFiles([file], await loadContext(house))
  for (let step = await loading.next(); ; step = await loading.next())
    if (step.done) return assert.equal(step.value.rejectedCount, 0)
}

const revocation: [on: string, act: string, facts?: Facts][] = [
  ['2025-01-24', 'accept', { threeYearsRegistered: true }],
  ['2025-02-05', 'notify'],
  ['2025-04-07', 'submit-evidence'],
  ['2025-06-10', 'revoke'],
  ['2025-07-08', 'announce'],
]

/** The mark is revoked for want of use, up to the announcement. */
async function revoke(desk: Desk, right = NUMBER): Promise<string> {
  const examiner = await people.viewer('cnipa.one', TODAY)
  const asked = { procedure: 'trademark-non-use-revocation', lead: 'cnipa', place: PLACE, on: '2025-01-15' }
  const { id } = good(await desk.open(examiner, { ...asked, right, title: '虚拟牌三年不使用' })).case
  for (const [on, act, facts = {}] of revocation) good(await desk.act(examiner, { case: id, act, on, facts }))
  return id
}

const page = async (house: House, on = TODAY) => good(await rightPage(house, 'trademarks', `CN${NUMBER}`, on))
const codesOf = async (house: House) => (await page(house)).events.map(one => `${one.code} ${one.on}`)

test('a decision that takes effect becomes an event of the right, whose status follows from its day on', () =>
  withHouse(async (house, desk, dir) => {
    await load(house, dir)
    const before = await page(house)
    const id = await revoke(desk)
    await rested(house)
    assert.deepEqual(await codesOf(house), ['filed 2018-01-05', 'granted 2019-03-07', 'revoked 2025-07-08'])
    assert.equal((await page(house, '2025-07-07')).status, 'in-force')
    assert.equal((await page(house, '2025-07-08')).status, 'revoked')
    // What the office's own file said, and where it stands, is kept.
    const { nice, file, position, statedOn, placePath } = before
    const after = await page(house)
    assert.deepEqual(
      [after.nice, after.file, after.position, after.statedOn, after.placePath],
      [nice, file, position, statedOn, placePath],
    )
    const examiner = await people.viewer('cnipa.one', TODAY)
    const told = good(await casesAbout(house, examiner, 'trademarks', `CN${NUMBER}`))
    assert.deepEqual(
      told.events.map(one => [one.event.id, one.on, one.case, one.isInRegister]),
      [['revoked', '2025-07-08', id, true]],
    )
    // The register is open to all and names no case; the case is told to whoever may see it.
    assert.ok(!JSON.stringify(await page(house)).includes(id))
    const other = await people.viewer('ip-office.one', TODAY)
    assert.deepEqual(good(await casesAbout(house, other, 'trademarks', `CN${NUMBER}`)), {
      cases: [],
      events: [],
    })
  }))

test('to be told again changes nothing, and a right that is loaded later is told what happened to it', () =>
  withHouse(async (house, desk, dir) => {
    await revoke(desk, `第${NUMBER}号`)
    const id = await revoke(desk)
    await rested(house)
    await load(house, dir)
    await rested(house)
    assert.ok((await codesOf(house)).includes('revoked 2025-07-08'))
    const rows = () => house.engine.rows(`SELECT * FROM rights WHERE id = 'CN${NUMBER}'`)
    const before = JSON.stringify(await rows())
    await keepPosition(house.engine as never, { seq: 0, day: '' })
    house.figures()?.wake()
    await rested(house)
    await load(house, dir)
    await rested(house)
    assert.equal(JSON.stringify(await rows()), before)
    // Its acts are in the register of this right, so the case stays tied to it.
    const examiner = await people.viewer('cnipa.one', TODAY)
    const moved = await desk.link(examiner, { case: id, right: '87654321' })
    assert.equal(isRefusal(moved) && moved.refused, 'right-already-changed')
    good(await desk.link(examiner, { case: id, right: NUMBER, dispute: '虚拟牌' }))
  }))

test('a right that passes to another in enforcement is told to whom, unless the name is secret', () =>
  withHouse(async (house, desk, dir) => {
    await load(house, dir)
    const judge = await people.viewer('court.one', TODAY)
    const asked = {
      procedure: 'civil-enforcement',
      lead: 'court',
      place: PLACE,
      on: '2026-01-05',
      right: NUMBER,
    }
    const transfer = async (transferee: string, day: string, secret = false) => {
      const parties = [{ name: transferee, secret }]
      const { id } = good(await desk.open(judge, { ...asked, parties })).case
      for (const act of ['apply', 'file']) good(await desk.act(judge, { case: id, act, on: '2026-01-06' }))
      good(await desk.act(judge, { case: id, act: 'transfer-right', on: day, facts: { transferee } }))
    }
    await transfer('虚拟买受公司', '2026-03-02')
    await transfer('虚拟买受人某甲', '2026-03-09', true)
    await rested(house)
    const { events, status } = await page(house)
    assert.deepEqual(
      events.filter(one => one.code === 'transferred').map(one => [one.on, one.to]),
      [
        ['2026-03-02', '虚拟买受公司'],
        ['2026-03-09', undefined],
      ],
    )
    assert.equal(status, 'in-force')
  }))
