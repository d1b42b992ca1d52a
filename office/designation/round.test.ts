import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Facts } from '#kernel/procedures/facts'
import { isRefusal } from '#kernel/refusal'
import {
  as,
  calledWith,
  good,
  openRoundDesk,
  points,
  refused,
  self,
} from '#office/designation/fixtures/desk-of-a-round'
import { CITIES, people, TODAY } from '#office/designation/fixtures/people-of-a-round'
import { againstStanding } from '#office/designation/heed-standing'
import { writing } from '#office/documents/fixtures/word-file'
import { resultFrom } from '#office/designation/keep-result'
import { resultOf } from '#office/designation/round-result'
import { nextInLine } from '#office/designation/next-in-line'
import { keptNow, recommended } from '#office/designation/round-file'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'

let round = ''
const definitions = await openCatalogue()
const { places } = definitions
const schemes = definitions.catalogue.designations
const opened = await openRoundDesk({ book: casebookIn(definitions), places, schemes })
const { desk, act, done, file: fileNow } = opened
const applications: string[] = []
after(() => opened.close())

const apply = (city: string, on: string, applyBy = '2026-03-20') => {
  const asked = { procedure: 'designation-application', lead: `${city}-ip`, place: city, on }
  return desk.open(as(`head.${city}`), { ...asked, facts: { round, applyBy } })
}
/** Who publishes a round decides on what is said against it. */
const LED_BY: readonly [string, string, string] = ['province', '430100-province', '430000']

test('an application needs a called round, its cut-off day, and a city that still stands', async () => {
  const led = { lead: '430100-province', place: '430000', on: '2026-03-02' }
  const prepared = { procedure: 'designation-round', ...led }
  const prepare = async (more: object) => refused(await desk.open(as('province'), { ...prepared, ...more }))
  assert.match(await prepare({ place: '430100' }), /^place-of-another 430100/)
  assert.equal(await prepare({ facts: { expert: 'e1' } }), 'fact-not-asked prepare: expert')
  const ready = { ...prepared, facts: { scheme: 'strong-nation-demonstration-2025' } }
  round = good(await desk.open(as('province'), ready)).case.id
  assert.match(refused(await apply('430100', '2026-03-03')), /^round-not-open/)
  const call = { quota: 1, applyBy: '2026-03-20', ties: 'lot', seed: 7 }
  const calls = async (facts: Facts) =>
    refused(await act('province.head', round, 'call', '2026-03-04', { ...call, ...facts }))
  assert.equal(await calls({ quota: 1.5 }), 'cut-rule-invalid quota: 1.5')
  assert.equal(await calls({ seed: 2 ** 60 }), `cut-rule-invalid seed: ${2 ** 60}`)
  assert.equal(await calls({ minimum: 101 }), 'cut-rule-invalid minimum: 101')
  assert.equal(await calls({ capBy: 'city' }), 'cut-rule-invalid capBy: city, capMost: -')
  assert.equal(await calls({ scheme: 'strong-city-2016' }), 'unknown-scheme strong-city-2016')
  assert.equal(await calls({ applyBy: '2026-03-03' }), 'value-impossible applyBy: 2026-03-03')
  await done('province.head', round, 'call', '2026-03-04', call)
  const otherDay = await apply('430100', '2026-03-05', '2026-04-30')
  assert.match(refused(otherDay), /^round-not-open applyBy 2026-03-20/)
  assert.equal(refused(await apply('371200', '2026-03-05')), 'unit-merged 莱芜市 → 济南市')
  assert.equal(refused(await apply('440100', '2026-03-05')), `place-of-another 440100: ${round} (430000)`)
  for (const city of CITIES) applications.push(good(await apply(city, '2026-03-05')).case.id)
  assert.match(refused(await apply('430100', '2026-03-06')), /^opened-before/)
})

test('without an own score nothing is handed in, and points lie between 0 and 100', async () => {
  const [a = '', b = '', c = ''] = applications
  assert.match(refused(await act('head.430100', a, 'submit', '2026-03-06')), /^act-not-open/)
  const assess = async (facts: Facts) =>
    refused(await act('head.430100', a, 'assess', '2026-03-06', { ...self, ...facts }))
  assert.equal(await assess({ selfExchange: 170 }), 'points-out-of-range selfExchange: 170')
  for (const one of [Number('1e400'), ' 90 ', '90'])
    assert.equal(await assess({ selfExchange: one }), `value-invalid selfExchange: ${one}`)
  assert.equal(await assess({ round: 'R2' }), 'fact-not-asked assess: round')
  for (const [at, id] of [a, b, c].entries()) {
    const head = `head.${CITIES[at]}`
    await done(head, id, 'assess', '2026-03-06', self)
    await done(head, id, 'submit', '2026-03-09')
    await done('province', id, 'give-to-experts', '2026-03-10')
  }
})

test('an expert from the city, or with a tie that he has told, does not score it; a stranger scores none', async () => {
  const [a = '', b = '', c = ''] = applications
  const panel: readonly Facts[] = [
    { expert: 'e1', expertPlace: '430321' },
    { expert: 'e2', expertPlace: '440100', declaredTies: ['430200'] },
    { expert: 'e3', expertPlace: '440100' },
  ]
  const appoint = async (facts: Facts) => act('province', round, 'appoint', '2026-03-10', facts)
  const [e1 = {}, e2 = {}] = panel
  const quota = await appoint({ ...e1, quota: 9, seed: 1 })
  assert.equal(refused(quota), 'fact-not-asked appoint: quota, seed')
  assert.equal(refused(await appoint({ ...e1, expertPlace: '湘潭县' })), 'unknown-place 湘潭县')
  assert.equal(refused(await appoint({ ...e2, declaredTies: ['430200', '43020'] })), 'unknown-place 43020')
  // Appointed again without his tie, he has it all the same; dismissed is who is on the panel, and by name.
  for (const one of [...panel, { expert: 'e2', expertPlace: '440300' }]) good(await appoint(one))
  const dismiss = async (facts: Facts) =>
    refused(await act('province', round, 'dismiss', '2026-03-12', facts))
  assert.equal(await dismiss({ reasons: '回避' }), 'fact-missing expert')
  assert.match(await dismiss({ expert: 'e9', reasons: '回避' }), /^not-on-panel e9/)
  const score = (expert: string, id: string, all: number) =>
    act(expert, id, 'score', '2026-03-12', points(expert, all))
  assert.equal(refused(await score('e1', c, 70)), 'expert-recused e1, 湘潭市: own-city')
  assert.equal(refused(await score('e2', b, 70)), 'expert-recused e2, 株洲市: declared-tie')
  assert.match(refused(await score('stranger', a, 70)), /^not-on-panel/)
  // He says that he is from elsewhere, and works where it was applied.
  await done('province', round, 'appoint', '2026-03-12', { expert: 'head.430200', expertPlace: '440100' })
  const early = await act('head.430200', a, 'score', '2026-03-11', points('head.430200', 70))
  assert.match(refused(early), /^not-on-panel/)
  assert.equal(refused(await score('head.430200', b, 70)), 'expert-recused head.430200, 株洲市: own-city')
  assert.equal(await dismiss({ expert: 'head.430200', reasons: '回避' }), 'done')
  assert.match(refused(await act('e3', a, 'score', '2026-03-12', points('e1', 70))), /^not-on-panel/)
  // e2 gives 10 more than e3 where both score.
  for (const [expert, id, all] of [
    ['e1', a, 75],
    ['e1', b, 72],
    ['e2', a, 80],
    ['e2', c, 78],
    ['e3', a, 70],
    ['e3', b, 71],
    ['e3', c, 68],
  ] as const) {
    good(await score(expert, id, all))
    // One expert alone leaves nothing to tell an error from.
    if (id !== b || expert !== 'e1') continue
    const { noChance, units } = good(resultOf(await fileNow(), '2026-03-13', places)).cut
    assert.deepEqual([noChance?.units.length, ...units.map(one => one.above)], [2, null, null, null])
  }
  const told = async (facts: Facts) => refused(await act('e3', a, 'score', '2026-03-12', facts))
  assert.equal(await told({ expert: 'e3' }), 'fact-missing governance, environment, contribution, exchange')
  assert.equal(await told({ ...points('e3', 70), veto: 'false-data' }), 'fact-not-asked score: veto')
})

test('what an expert gave is read by the province and by himself, on no day and in no entry by anybody else', async () => {
  const [a = ''] = applications
  const seen = async (person: string, knownOn?: string) => {
    const { process, dossier, entries } = good(await desk.show(as(person), a, knownOn))
    const told = entries.filter(one => (one.body as { act?: string }).act === 'score')
    return {
      facts: [process, dossier.process].some(one => 'governance' in one.facts || 'expert' in one.facts),
      history: JSON.stringify(process.history).includes('governance'),
      entries: told.map(one => `${one.by.person}${'facts' in (one.body as object) ? '+' : ''}`),
    }
  }
  const all = { facts: true, history: true, entries: ['e1+', 'e2+', 'e3+'] }
  assert.deepEqual(await seen('province'), all)
  for (const person of ['head.430100', 'e3'])
    for (const knownOn of [undefined, `${TODAY}T08:00:00.000Z`])
      assert.deepEqual(await seen(person, knownOn), {
        ...{ facts: false, history: false },
        entries: ['', '', person === 'e3' ? 'e3+' : ''],
      })
  const [listed] = await desk.dossiers(as('head.430100'), ['designation-application'])
  assert.ok(listed && !JSON.stringify(listed.process.facts).includes('governance'))
})

test('the result is calibrated and cut by the call; who recused and who has not scored is told', async () => {
  const { members, cut, alpha, calibrated } = good(resultOf(await fileNow(), '2026-03-13', places))
  assert.deepEqual(
    members.map(one => [one.expert, one.scores, one.recused.map(r => r.why), one.missing]),
    [
      ['e1', 2, ['own-city'], []],
      ['e2', 2, ['declared-tie'], []],
      ['e3', 3, [], []],
    ],
  )
  const [e1, e2, e3] = calibrated.experts.map(one => one.leniency)
  assert.ok((e2 ?? 0) > (e1 ?? 0) && (e1 ?? 0) > (e3 ?? 0))
  assert.ok(alpha !== undefined && alpha < 1)
  assert.equal(cut.seats, 1)
  const [first, ...rest] = cut.units
  assert.equal(first?.unit, applications[0])
  assert.ok(first?.isIn && rest.every(one => !one.isIn))
  const chances = cut.units.map(one => one.above ?? 0)
  assert.ok(Math.abs(chances.reduce((x, y) => x + y) - 1) < 1e-12)
})

test('of one region no more are above the line, and no more recommended, than the call allows', async () => {
  const [a = '', b = '', c = ''] = applications
  const file = await fileNow()
  const listed = { quota: 2, capBy: 'listed', capMost: 1, capPlaces: ['430100', '430300'] }
  const { cut } = good(resultOf(calledWith(file, listed), '2026-03-13', places))
  const found = new Map(cut.units.map(one => [one.unit, one.why]))
  assert.deepEqual([found.get(a), found.get(b), found.get(c)], ['above', 'above', 'cap'])
  assert.equal(
    cut.units.reduce((sum, one) => sum + (one.above ?? 0), 0),
    2,
  )
})

test('nobody is recommended beyond the quota or against a veto, and nothing published while one is undecided', async () => {
  const [a = '', b = '', c = ''] = applications
  await done('province', b, 'mark-veto', '2026-03-13', { veto: 'false-data', reasons: '核查属实' })
  assert.equal(refused(await act('province', b, 'recommend', '2026-03-16')), 'veto-stands false-data')
  // The last place is asked for twice at the same moment.
  const both = await Promise.all([a, c].map(id => act('province', id, 'recommend', '2026-03-16')))
  assert.deepEqual(
    both.map(one => (isRefusal(one) ? one.refused : 'done')),
    ['done', 'quota-used'],
  )
  assert.equal(refused(await act('province', c, 'recommend', '2026-03-16')), 'quota-used 1/1')
  const of = { procedure: 'designation-application', document: 'letter', name: 'letter.docx' }
  const asked = { ...of, bytes: writing('{专家}') }
  good(await opened.documents.upload({ ...as('province.head'), on: '2026-03-02' }, asked))
  const written = await opened.documents.write(as('province'), { case: a, document: 'letter' })
  assert.equal(refused(written), 'document-field-missing 专家')
  await done('province', b, 'pass-over', '2026-03-17', { reasons: '数据造假' })
  const publish = () => act('province.head', round, 'publish', '2026-03-23', { objectUntil: '2026-03-30' })
  assert.equal(refused(await publish()), `applications-undecided ${c}`)
  await done('province', c, 'hold-in-reserve', '2026-03-18')
  good(await publish())
})

test('an objection is open until it is decided, and nothing is sent up before', async () => {
  const [a = ''] = applications
  const list = await act('cnipa', a, 'list', '2026-03-24', { notice: '国知发运函字〔2026〕25号' })
  assert.equal(refused(list), `round-not-reviewed ${round}: public-notice`)
  const object = (of: string, objectUntil: string, [person, lead, place] = LED_BY) =>
    desk.open(as(person), {
      ...{ procedure: 'designation-objection', lead, place, on: '2026-03-24' },
      facts: { round, of, objectUntil, grounds: '数据不实' },
    })
  assert.match(refused(await object(a, '2026-04-30')), /^nothing-published/)
  assert.match(refused(await object('430100-x', '2026-03-30')), /^unknown-case/)
  const own = await object(a, '2026-03-30', ['head.430100', '430100-ip', '430100'])
  assert.equal(refused(own), 'office-not-competent 430100-ip: 430100-province')
  const { id } = good(await object(a, '2026-03-30')).case
  const second = good(await object(a, '2026-03-30')).case.id
  const elsewhere = await act('province', id, 'find-out', '2026-03-31', {
    findings: '不实',
    of: applications[1] ?? '',
  })
  assert.equal(refused(elsewhere), 'fact-not-asked find-out: of')
  const sendUp = async (on: string) => refused(await act('province.head', round, 'send-up', on))
  assert.equal(await sendUp('2026-03-31'), `objection-open ${id}, ${second}`)
  await done('province', id, 'find-out', '2026-03-31', { findings: '属实' })
  await done('province.head', id, 'reject', '2026-04-01', { reply: '经核查数据属实' })
  const setAside = () => act('province', a, 'set-aside', '2026-04-01', { setAsideFor: '自评数据不实' })
  assert.equal(refused(await setAside()), `no-objection-upheld ${a}`)
  await done('province', second, 'find-out', '2026-03-31', { findings: '不实' })
  await done('province.head', second, 'uphold', '2026-04-01', { reply: '异议成立' })
  assert.equal(await sendUp('2026-04-01'), `objection-upheld ${a}`)
  assert.deepEqual(nextInLine(await fileNow(), '2026-04-01'), [])
  good(await setAside())
})

test('who waits in reserve follows by what was published, and is published before anything is sent up', async () => {
  const [a = '', b = '', c = ''] = applications
  const file = await fileNow()
  assert.deepEqual(nextInLine(file, '2026-04-01'), [c])
  const unscored = file.kept.map(one => ({
    ...one,
    units: one.units.map(unit => (unit.unit === c ? { ...unit, score: null } : unit)),
  }))
  const [lead = assert.fail()] = await people.offices()
  const asked = { viewer: as('province'), lead, procedure: 'designation-application', place: '430300' }
  const heeded = { ...asked, act: 'recommend', on: '2026-04-02', case: c, facts: {}, known: {} }
  const own = { ...heeded, viewer: as('head.430100'), lead: { ...lead, above: lead.id } }
  assert.match(refused(againstStanding(file, own, places) ?? {}), /^office-not-competent 430100-ip: /)
  const capped = calledWith(file, { capBy: 'province', capMost: 1 })
  assert.equal(refused(againstStanding(capped, heeded, places) ?? {}), 'done')
  const both = { ...capped, run: { ...file.run, out: [] } }
  assert.match(refused(againstStanding(both, heeded, places) ?? {}), /^cap-used 湖南省: 3\/1/)
  assert.equal(refused(againstStanding({ ...file, kept: unscored }, heeded, places) ?? {}), `not-next ${c}`)
  await done('province.head', round, 'review-again', '2026-04-02', { reasons: '递补' })
  await done('province', c, 'recommend', '2026-04-02')
  await done('province.head', round, 'publish', '2026-04-03', { objectUntil: '2026-04-10' })
  await done('province.head', round, 'send-up', '2026-04-13')
  const { kept } = await fileNow()
  assert.deepEqual(
    kept.map(one => one.recommended),
    [[a], [c]],
  )
  assert.deepEqual(
    kept.at(-1)?.units.map(one => [one.unit, one.why]),
    [
      [a, 'veto'],
      [c, 'above'],
      [b, 'veto'],
    ],
  )
})

test('what was published stays as it was: who withdraws later changes where he stands and no score', async () => {
  const [a = '', b = '', c = ''] = applications
  const before = good(resultOf(await fileNow(), '2026-04-13', places))
  await done('head.430300', c, 'withdraw', '2026-04-14', { reasons: '班子调整' })
  const file = await fileNow()
  assert.deepEqual(recommended(file, '2026-04-14'), [])
  const kept = keptNow(file, '2026-04-14')
  assert.ok(kept)
  const told = (one: typeof before) => JSON.parse(JSON.stringify([one.cut, one.members, one.alpha, one.rule]))
  assert.deepEqual(told(resultFrom(kept)), told(before))
  assert.deepEqual(
    good(resultOf(file, '2026-04-14', places)).cut.units.map(one => one.unit),
    [a, b],
  )
})
