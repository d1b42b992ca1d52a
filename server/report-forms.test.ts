import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { reportOfSource } from '#office/case-figures/follow-reports'
import { keepPosition } from '#office/case-figures/position'
import { measure } from '#office/measurement'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import { dutiesOf } from '#server/duties'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'
import { presentValue } from '#server/present/value'
import { actInCase, correctReport, handInReport, reportPage, saveReport } from '#server/report-forms'

const CITY = '990100'
const [IP, MARKET] = [`${CITY}-ip-office`, `${CITY}-market-regulation`]
const LATER = '2026-07-20'

let door: FrontDoor
let id = ''
let first = ''
const works = <T>(answer: T | Refusal): T =>
  isRefusal(answer) ? assert.fail(`${answer.refused} ${answer.detail}`) : answer
const refused = (answer: unknown) => isRefusal(answer) && answer.refused
const as = async (person: string, on = TODAY) => (await door.house.people()).viewer(person, on)

before(async () => {
  door = await openFrontDoor()
  const { house } = door
  const people = [
    ['ip.one', 'ip-office', 'member'],
    ['ip.head', 'ip-office', 'head'],
    ['group.one', 'government-office', 'member'],
    ['market.one', 'market-regulation', 'member'],
    ['market.head', 'market-regulation', 'head'],
    ['customs.one', 'customs', 'member'],
  ] as const
  const persons = people.map(([one, office, post]) => ({ id: one, name: one, duties: [{ office, post }] }))
  const when = { at: house.now(), on: '2026-01-05' }
  const founding = { persons, isSample: true }
  const made = await (await house.people()).makeCity(prefectureLevelCity, house.place(CITY), founding, when)
  assert.equal(made, undefined)
  const opened = await (await house.desk()).open(await as('ip.one'), {
    ...{ procedure: 'work-report', lead: MARKET, place: CITY, on: TODAY, title: '季报' },
    facts: { schedule: 'quarterly-progress', period: '2026-Q2', dueOn: '2026-07-15', closesOn: '2026-08-09' },
  })
  id = works(opened).case.id
  first = await expectOf(IP)
})
after(() => door.close())

const page = async (person = 'market.one') => works(await reportPage(door.house, await as(person), id))
const save = async (version: number, values: Record<string, string | [string, string]>, on = TODAY) =>
  saveReport(door.house, await as('market.one', on), {
    ...{ id, version },
    answers: Object.fromEntries(
      Object.entries(values).map(([line, one]) =>
        typeof one === 'string' ? [line, { value: one }] : [line, { value: one[0], explanation: one[1] }],
      ),
    ),
  })
const handIn = async (version: number, person = 'market.one') =>
  handInReport(door.house, await as(person), { id, version })
const act = async (person: string, name: string, facts = {}) =>
  works(await (await door.house.desk()).act(await as(person), { case: id, act: name, on: TODAY, facts }))

const whole = { progress: '开展检查', 'typical-cases': '0', trainings: '3' }
const parts = { 'trainings-for-staff': '1', 'trainings-for-enterprises': '2' }

test('what the city knows is filled in with its days and definition, and only the rest is asked', async () => {
  const found = await page()
  assert.deepEqual(
    found.known.map(one => [one.line, one.value, one.from, one.on]),
    [
      ['tasks-owed', '0', undefined, TODAY],
      ['tasks-done', '0', undefined, TODAY],
      ['tasks-overdue', '0', undefined, TODAY],
      ['cases-opened', '0', '2026-04-01', TODAY],
      ['cases-closed', '0', '2026-04-01', TODAY],
    ],
  )
  assert.ok(found.known.every(one => /^[0-9a-f]{8}$/.test(one.definition)))
  assert.deepEqual([found.isOpen, found.mayWrite, found.version, found.minutes], [true, true, 0, 59])
  assert.equal((await page('ip.one')).mayWrite, false)
  const { list } = await dutiesOf(door.house, await as('market.one'), TODAY)
  assert.deepEqual(
    list.map(one => [one.kind, one.id, one.day]),
    [['work', id, '2026-07-15']],
  )
  assert.equal(refused(await reportPage(door.house, await as('customs.one'), id)), 'unknown-case')
})

test('text where a number is due, a strange line and an older version are refused, and nothing is lost', async () => {
  assert.equal(refused(await save(0, { ...whole, trainings: '三' })), 'answer-not-a-number')
  assert.equal(refused(await save(0, { strange: '1' })), 'unknown-line')
  assert.equal(works(await save(0, { ...whole, ...parts })).version, 1)
  assert.equal(refused(await save(0, { ...whole, progress: '另一人' })), 'changed-meanwhile')
  assert.equal((await page()).answers.progress?.value, '开展检查')
  const other = saveReport(door.house, await as('customs.one'), { id, version: 1, answers: {} })
  assert.equal(refused(await other), 'unknown-case')
  const elsewhere = saveReport(door.house, await as('ip.one'), { id, version: 1, answers: {} })
  assert.equal(refused(await elsewhere), 'not-competent')
})

test('a figure that does not agree stops a report until it is mended or explained', async () => {
  const off = { ...whole, ...parts, trainings: '4', 'typical-cases': '2' }
  const saved = works(await save(1, off))
  assert.deepEqual(
    saved.findings.map(one => [one.line, one.how]),
    [
      ['typical-cases', 'against-known'],
      ['trainings', 'sum-off'],
    ],
  )
  assert.equal(refused(await handIn(2)), 'finding-unexplained')
  const submit = async (on: string) =>
    actInCase(door.house, await as('market.one'), { case: id, act: 'submit', on, facts: { summary: '绕过' } })
  assert.equal(refused(await submit(TODAY)), 'finding-unexplained')
  assert.equal(refused(await handIn(1)), 'changed-meanwhile')
  works(await save(2, { ...whole, ...parts, progress: '' }))
  assert.equal(refused(await handIn(3)), 'answer-missing')
  works(await save(3, { ...whole, ...parts, 'typical-cases': ['2', '上季度办结'] }))
  // Where the case does not move, nothing of its form is frozen.
  assert.equal(refused(await submit('2026-07-01')), 'later-than-today')
  const still = await page()
  assert.deepEqual([still.isOpen, still.version, still.handedIn], [true, 4, []])
})

test('handing in freezes all of it; what comes back is written again, and what was handed in stays', async () => {
  const first = works(await handIn(4))
  assert.deepEqual([first.isOpen, first.state.id, first.handedIn.length], [false, 'preparing.signing', 1])
  assert.equal(refused(await save(5, whole)), 'report-handed-in')
  assert.equal(refused(await handIn(5)), 'report-handed-in')
  // A case of the quarter that becomes known later does not change what was said of it.
  works(
    await (await door.house.desk()).open(await as('market.one'), {
      ...{ procedure: 'penalty-case', lead: MARKET, place: CITY, on: TODAY, title: '虚构案件' },
    }),
  )
  const frozen = await page()
  assert.equal(frozen.known.find(one => one.line === 'cases-opened')?.value, '0')
  assert.deepEqual(frozen.answers['typical-cases'], { value: '2', explanation: '上季度办结' })
  await act('market.head', 'send-back', { reasons: '补充案件' })
  const again = await page()
  assert.deepEqual([again.isOpen, again.known.find(one => one.line === 'cases-opened')?.value], [true, '1'])
  works(await save(5, { ...whole, ...parts }))
  const second = works(await handIn(6))
  assert.equal(second.handedIn.length, 2)
  assert.equal(second.handedIn[0]?.digest, first.handedIn[0]?.digest)
  assert.notEqual(second.handedIn[1]?.digest, first.handedIn[0]?.digest)
})

test('a period that was closed takes nothing any more', async () => {
  await act('market.head', 'send-back', { reasons: '再补充' })
  assert.equal(refused(await save(7, whole, '2026-08-20')), 'period-closed')
})

async function expectOf(lead: string): Promise<string> {
  const facts = { schedule: 'annual-summary', period: '2025', dueOn: '2026-08-31', closesOn: '2026-09-30' }
  const asked = { procedure: 'work-report', lead, place: CITY, on: TODAY, title: '年度总结', facts }
  return works(await (await door.house.desk()).open(await as('ip.one'), asked)).case.id
}

const pageOf = async (id: string) => works(await reportPage(door.house, await as('ip.one'), id))
const actOn = async (id: string, person: string, name: string, on = TODAY, facts = {}) =>
  works(await (await door.house.desk()).act(await as(person, on), { case: id, act: name, on, facts }))

async function handInYear(id: string, numbers: Record<string, string>, on = TODAY) {
  const texts = { results: '成效', 'next-year': '打算' }
  const answers = Object.fromEntries(
    Object.entries({ ...texts, ...numbers }).map(([line, value]) => [line, { value }]),
  )
  const { version } = works(
    await saveReport(door.house, await as('ip.one', on), {
      id,
      version: (await pageOf(id)).version,
      answers,
    }),
  )
  works(await handInReport(door.house, await as('ip.one', on), { id, version }))
}
async function goUp(id: string, on = TODAY) {
  await actOn(id, 'ip.head', 'sign', on)
  await actOn(id, 'ip.one', 'accept', on)
}

/** The value with what it rests on, once everything entered has been followed. */
async function delivered(on: string) {
  await door.house.figures()?.rested()
  const indicator = door.house.catalogue.indicators.get('cooperation-items-delivered-rate')
  assert.ok(indicator)
  const one = (await measure(door.house.office, [indicator], [CITY], [on]))(indicator, CITY, on)
  return presentValue(door.house, one)
}

const numbers = { 'training-attendances': '1200', 'cooperation-agreed': '20', 'cooperation-delivered': '15' }

test('each office is asked the statistics that it keeps, and no other', async () => {
  const other = await expectOf(MARKET)
  const asked = async (id: string) =>
    (await pageOf(id)).questions.flatMap(one => (one.feeds ? [`${one.line}: ${one.feeds.id}`] : []))
  assert.deepEqual(await asked(first), [
    'training-attendances: ip-training-attendances',
    'cooperation-agreed: cooperation-items-agreed',
    'cooperation-delivered: cooperation-items-delivered',
  ])
  assert.deepEqual(await asked(other), ['enforcement-staff: enforcement-staff'])
})

test('a report of another place is refused by name', async () => {
  const facts = { schedule: 'annual-summary', period: '2024', dueOn: '2026-08-31', closesOn: '2026-09-30' }
  const asked = { procedure: 'work-report', lead: MARKET, place: '430200', on: TODAY, facts }
  const desk = await door.house.desk()
  assert.equal(refused(await desk.open(await as('ip.one'), asked)), 'place-of-another')
})

test('a number is no figure until its report stands, and then the value opens down to the report', async () => {
  await handInYear(first, { ...numbers, 'cooperation-delivered': '14' })
  await actOn(first, 'ip.head', 'send-back', TODAY, { reasons: '核对' })
  await handInYear(first, numbers)
  assert.equal((await delivered(TODAY)).refused?.refused, 'missing-input')
  await goUp(first)
  assert.equal((await delivered(TODAY)).refused?.refused, 'missing-input')
  assert.equal(refused(await correctReport(door.house, await as('ip.one'), first)), 'report-not-standing')
  await actOn(first, 'group.one', 'lock')
  const shown = await delivered(TODAY)
  assert.equal(shown.value, 75)
  const figures = shown.working.of.map(one => one.figure)
  assert.deepEqual(
    figures.map(one => [one?.input, one?.printed, one?.period, one?.vintage, one?.report]),
    [
      ['cooperation-items-delivered', '15', '2025', TODAY, first],
      ['cooperation-items-agreed', '20', '2025', TODAY, first],
    ],
  )
  assert.match(figures[0]?.sourceText.zh ?? '', new RegExp(`工作报告 ${first}$`))
})

test('a correction goes up as the report did, and is a later vintage beside it', async () => {
  assert.deepEqual([(await pageOf(first)).mayCorrect, (await pageOf(first)).isOpen], [true, false])
  const opened = works(await correctReport(door.house, await as('ip.one', LATER), first))
  assert.deepEqual([opened.corrects, opened.answers['cooperation-delivered']?.value], [first, '15'])
  assert.equal(refused(await correctReport(door.house, await as('ip.one', LATER), first)), 'opened-before')
  await handInYear(opened.case, { ...numbers, 'cooperation-delivered': '16' }, LATER)
  await goUp(opened.case, LATER)
  assert.equal((await delivered(LATER)).value, 75)
  await actOn(opened.case, 'group.one', 'lock', LATER)
  const shown = await delivered(LATER)
  assert.equal(shown.value, 80)
  assert.equal(shown.working.of[0]?.figure?.report, opened.case)
  const kept = door.house.office.figures.of('cooperation-items-delivered', CITY)
  assert.deepEqual(
    kept.map(one => [one.printed, one.vintage]),
    [
      ['15', TODAY],
      ['16', LATER],
    ],
  )
})

test('a report corrected on the day on which it came to stand says nothing more: one vintage has one figure', async () => {
  const [last] = door.house.office.figures.of('cooperation-items-delivered', CITY).slice(-1)
  const { id: standing = '' } = reportOfSource(last?.source ?? '') ?? {}
  const opened = works(await correctReport(door.house, await as('ip.one', LATER), standing))
  await handInYear(opened.case, { ...numbers, 'cooperation-delivered': '18' }, LATER)
  await goUp(opened.case, LATER)
  await actOn(opened.case, 'group.one', 'lock', LATER)
  const told = async () => {
    const shown = await delivered(LATER)
    const kept = door.house.office.figures.of('cooperation-items-delivered', CITY)
    return [shown.value, shown.working.of[0]?.figure?.report, kept.map(one => [one.printed, one.vintage])]
  }
  const stands = [
    90,
    opened.case,
    [
      ['15', TODAY],
      ['18', LATER],
    ],
  ]
  assert.deepEqual(await told(), stands)
  // Whatever is told again, in whichever order, stays so.
  await keepPosition(door.house.engine, { seq: 0, day: '' })
  door.house.figures()?.wake()
  assert.deepEqual(await told(), stands)
})

test('to be told again adds nothing, and an answer of one office is no figure of another place', async () => {
  const before = door.house.office.figures.size
  door.house.figures()?.wake()
  await door.house.figures()?.rested()
  assert.equal(door.house.office.figures.size, before)
  assert.deepEqual(door.house.office.figures.of('enforcement-staff', CITY), [])
})
