import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { places } from '#jurisdictions/places/places'
import { declarationId } from '#kernel/assessment/declaration'
import { findingId, type Raised } from '#kernel/assessment/finding'
import type { Viewer } from '#kernel/authority'
import { placesIndex } from '#kernel/places'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { dutyIn } from '#office/casework/fixtures/invented-city'
import { declareFigure, declarationFor, handIn, withdrawFigure } from '#office/assessment/declare'
import { compareDeclared } from '#office/assessment/declared-comparison'
import { declarationProjection } from '#office/assessment/declaration-projection'
import { declarationsIn, wordsOfDeclaration } from '#office/assessment/declaration-rows'
import { findingEntry, findingProjection } from '#office/assessment/finding-projection'
import { findingsIn } from '#office/assessment/finding-rows'
import { answerFinding, decideFinding, decides, findingFor, runTests } from '#office/assessment/findings'
import { type AssessmentGround, placesSeen } from '#office/assessment/ground'
import type { OfficeOfCity } from '#office/people/person'
import { roundNumbers } from '#policy/manipulation-tests/round-numbers'
import type { Engine } from '#register/store/engine'
import { declaredFigures } from '#policy/declaration-rules/declared-figures'
import { validInventionsInForce as indicator } from '#policy/indicators/creation/valid-inventions-in-force'

// 莱芜市 ended when it went into 济南市.
const [CITY, OTHER, DISTRICT, NEXT, ENDED] = ['430100', '430200', '430102', '430103', '371200']

const office = (
  id: string,
  officeKind: string,
  place: string,
  city = place,
  isOutside = false,
): OfficeOfCity => ({
  ...{ id, officeKind, place, city, isOutside, name: id, label: { zh: id, en: id }, madeOn: '2020-01-01' },
})
const offices = [
  office('city-ip', 'ip-office', CITY),
  office('city-court', 'court', CITY),
  office('district-ip', 'district-office', DISTRICT, CITY),
  office('other-ip', 'ip-office', OTHER),
  office('ended-ip', 'ip-office', ENDED),
  office('province-ip', 'ip-office', '430000', CITY, true),
  office('province-experts', 'expert-panel', '430000'),
  office('own-province-ip', 'ip-office', '430000'),
]
const as = (id: string, on = '2026-03-02'): Viewer => {
  const of = offices.find(one => one.id === id) as OfficeOfCity
  return { person: `${id}.one`, on, duties: [dutyIn(`${id}.one`, of)] }
}

const done = <T>(one: T | Refusal): T => {
  if (isRefusal(one)) throw new Error(`${one.refused} ${one.detail ?? ''}`)
  return one as T
}
const refusedOf = (one: unknown) => (isRefusal(one) ? one.refused : 'done')
const bytes = async function* (text: string) {
  yield Buffer.from(text)
}

const raisedAbout = (place: string, on: string): Raised => ({
  ...{ test: roundNumbers.id, place, on, facts: { is: 'rows', rows: 1 }, of: 1 },
  ...{ threshold: roundNumbers.threshold, strength: 'weak', said: indicator.label, rows: [] },
})
const raisedEntry = (one: Raised) =>
  findingEntry('finding.raised', findingId(one), one, {
    happenedAt: '2026-03-02',
    by: { person: 'p', office: 'province-ip', post: 'head' },
  })

onBothStores(freshPlace => {
  // Within a suite of its own, the ledger is closed before its store goes.
  describe('declaring and deciding', () => {
    let ledger: Ledger
    let ground: AssessmentGround
    before(async () => {
      ledger = await (await freshPlace()).open([declarationProjection, findingProjection])
      ground = {
        ...{ ledger, places: placesIndex(places), rule: declaredFigures, bytesMax: 1000 },
        people: { offices: async () => offices },
        now: () => '2026-03-02T08:00:00.000Z',
      }
    })
    after(async () => {
      assert.equal((await verify(ledger)).misfit, undefined)
      await ledger.close()
    })

    test('a figure is declared by its place, corrected with a reason and withdrawn, and nothing is lost', async () => {
      const asked = { indicator, place: CITY, on: '2025', value: '1200' }
      const declare = (who: string, more: Partial<typeof asked> & { reason?: string } = {}, on?: string) =>
        declareFigure(ground, as(who, on), { ...asked, ...more })
      for (const who of ['city-court', 'other-ip', 'province-ip', 'district-ip', 'own-province-ip'])
        assert.equal(refusedOf(await declare(who)), 'may-not-declare', who)
      assert.equal(refusedOf(await declare('city-ip', { on: '2026' })), 'period-not-closed')
      assert.equal(refusedOf(await declare('city-ip', { on: '2026-03-02' })), 'period-not-closed')
      for (const on of ['2025-13', '0000', '1949-09-30'])
        assert.equal(refusedOf(await declare('city-ip', { on })), 'period-invalid', on)
      for (const value of ['', '约1200', '1e3', '12,0', '-5', '-0', '1200.0001'])
        assert.equal(refusedOf(await declare('city-ip', { value })), 'amount-invalid', value)
      assert.equal(refusedOf(await declare('ended-ip', { place: ENDED, on: '2020' })), 'place-ended')
      const id = declarationId(indicator.id, CITY, '2025-12-31')
      assert.equal(done(await declare('city-ip')).id, id)
      assert.equal(refusedOf(await declare('city-ip', { value: '1201' })), 'correction-without-reason')
      assert.equal(done(await declare('city-ip', { value: '1201', reason: '漏计一件' })).stated.value, '1201')
      done(await declare('district-ip', { place: DISTRICT, value: '300' }))
      done(await declare('city-ip', { place: DISTRICT, on: '2024', value: '290' }))

      for (const who of ['city-ip', 'district-ip', 'province-ip'])
        assert.equal(refusedOf(await declarationFor(ground, as(who), id)), 'done', who)
      // Neither another city, nor who works here without declaring or assessing, nor a panel of the province.
      for (const who of ['other-ip', 'city-court', 'province-experts'])
        assert.equal(refusedOf(await declarationFor(ground, as(who), id)), 'unknown-declaration', who)
      assert.equal(refusedOf(await withdrawFigure(ground, as('other-ip'), id, '误报')), 'unknown-declaration')
      assert.equal(refusedOf(await withdrawFigure(ground, as('province-ip'), id, '误报')), 'may-not-declare')
      assert.equal(refusedOf(await withdrawFigure(ground, as('city-ip'), id, ' ')), 'reason-missing')
      assert.equal(done(await withdrawFigure(ground, as('city-ip'), id, '误报')).state, 'withdrawn')
      assert.equal(
        refusedOf(await withdrawFigure(ground, as('city-ip'), id, '误报')),
        'declaration-withdrawn',
      )
      assert.equal(done(await declare('city-ip', { value: '1199', reason: '重新核对' })).state, 'standing')
      const words = await wordsOfDeclaration(ledger.store, id)
      assert.deepEqual(
        words.map(one => [one.kind, (one.body as { value?: string }).value]),
        [
          ['figure.declared', '1200'],
          ['figure.corrected', '1201'],
          ['figure.withdrawn', undefined],
          ['figure.corrected', '1199'],
        ],
      )
    })

    test('a figure rests only on files that were handed in for its place', async () => {
      const declare = (list: string) =>
        declareFigure(ground, as('city-ip'), { indicator, place: CITY, on: '2023', value: '2', list })
      const give = (who: string, place: string, text: string, name = '清单.csv') =>
        handIn(ground, as(who), place, { name, content: bytes(text) })
      const theirs = done(await give('other-ip', OTHER, '申请号\n201510000001.0\n'))
      assert.equal(refusedOf(await declare(theirs.sha256)), 'file-not-declared')
      assert.equal(refusedOf(await give('other-ip', CITY, '1\n')), 'may-not-declare')
      assert.equal(refusedOf(await give('city-ip', CITY, 'x'.repeat(2000))), 'too-large')
      assert.equal(refusedOf(await give('city-ip', CITY, '1\n', 'list.exe')), 'not-what-it-says')
      const empty = done(await give('city-ip', CITY, '申请号\n\n'))
      assert.equal(refusedOf(await declare(empty.sha256)), 'list-empty')
      const own = done(await give('city-ip', CITY, '序,专利号\n1,ZL201510000001.0\n2,ZL201510000002.9\n'))
      for (const given of [own.sha256.toUpperCase(), `${own.sha256}0`, `${own.sha256.slice(0, 63)}\0`])
        assert.equal(refusedOf(await declare(given)), 'file-not-declared', given)
      const { stated } = done(await declare(own.sha256))
      assert.deepEqual(stated.list, { ...own, lines: 2 })
    })

    test('who declared for a place, or answered, does not decide what it is asked', async () => {
      const asked = { indicator, place: DISTRICT, on: '2022', value: '310' }
      done(await declareFigure(ground, as('city-ip'), asked))
      const [before, later] = ['2021-12-31', '2022-12-31'].map(on => raisedAbout(DISTRICT, on)) as [
        Raised,
        Raised,
      ]
      done(await ledger.append({ entries: [before, later].map(raisedEntry), recordedAt: ground.now() }))
      const decide = (who: string, one: Raised) =>
        decideFinding(ground, as(who), findingId(one), { decision: 'dropped', reason: '属实' })
      const open = done(await findingFor(ground, as('city-ip'), findingId(later)))
      assert.equal(refusedOf(await decides(ground, as('city-ip'), open)), 'decides-own-figures')
      assert.equal(refusedOf(await decide('city-ip', later)), 'decides-own-figures')
      assert.equal(refusedOf(await decide('district-ip', later)), 'may-not-assess')
      assert.equal(done(await decide('own-province-ip', later)).state, 'dropped')
      // For a day before what it declared, it decides; but not once it has answered.
      assert.equal(refusedOf(await decides(ground, as('city-ip'), { ...open, raised: before })), 'done')
      done(await answerFinding(ground, as('city-ip'), findingId(before), { text: '说明', evidence: [] }))
      assert.equal(refusedOf(await decide('city-ip', before)), 'decides-own-figures')
      // Nor does a person of that office who has a duty above as well.
      const both = { ...as('city-ip'), duties: [...as('city-ip').duties, ...as('own-province-ip').duties] }
      const moved = { ...both, duties: both.duties.map(one => ({ ...one, person: 'city-ip.one' })) }
      assert.equal(
        refusedOf(await decides(ground, moved, { ...open, id: findingId(before) })),
        'decides-own-figures',
      )
      const decided = await Promise.all(['province-ip', 'own-province-ip'].map(who => decide(who, before)))
      assert.deepEqual(decided.map(refusedOf).sort(), ['changed-meanwhile', 'done'])
    })

    test('lists are cut into pages within the places that are seen, and counted there', async () => {
      const declare = (who: string, place: string, on: string) =>
        declareFigure(ground, as(who), { indicator, place, on, value: '300' })
      for (const on of ['2024', '2025', '2022']) done(await declare('city-ip', NEXT, on))
      done(await declare('other-ip', OTHER, '2025'))
      const raised = ['2024-12-31', '2025-12-31'].map(on => raisedAbout(NEXT, on))
      done(await ledger.append({ entries: raised.map(raisedEntry), recordedAt: ground.now() }))
      const { store } = ledger
      const seen = (who: string, within?: string) => placesSeen(ground, as(who), within)
      assert.deepEqual(await seen('province-experts'), [])
      assert.ok((await seen('province-ip')).includes(OTHER) && !(await seen('city-ip')).includes(OTHER))
      const places = await seen('city-ip', NEXT)
      assert.deepEqual(places, [NEXT])
      const page = async (from: number) => {
        const { rows, of } = await declarationsIn(store, { places, from, limit: 2 })
        return [of, ...rows.map(one => one.on)]
      }
      assert.deepEqual(await page(0), [3, '2025-12-31', '2024-12-31'])
      assert.deepEqual(await page(2), [3, '2022-12-31'])
      assert.deepEqual(await page(9), [3])
      const findings = await findingsIn(store, { places, from: 1, limit: 1 })
      assert.deepEqual([findings.of, findings.rows.map(one => one.raised.on)], [2, ['2024-12-31']])
      assert.equal((await findingsIn(store, { places: [OTHER], from: 0, limit: 1 })).of, 0)
      const run = (max: number) =>
        runTests(ground, {} as Engine, [roundNumbers], { places: [NEXT], on: '2025-12-31' }, max)
      assert.equal(refusedOf(await run(2)), 'declarations-too-many')
      const ran = done(await run(3))
      assert.deepEqual(
        ran.outcomes.map(one => one.facts),
        [{ is: 'share', hits: 3, of: 3, expected: 0.2 }],
      )
    })
  })
})

test('a declared number agrees with what rounds to it at the finer precision, and with nothing further off', () => {
  const differs = (declared: string, value: number, decimals: number) =>
    compareDeclared(declared, value, decimals)?.difference
  for (const [declared, value, decimals, difference] of [
    ['12.46', 12.4567, 2, '0'],
    ['12.4567', 12.4567, 2, '0'],
    ['12.4600', 12.4567, 2, '0'],
    ['12.456', 12.4567, 2, '-0.001'],
    ['12.45', 12.4567, 2, '-0.01'],
    // Rounding more than the indicator does is a difference, and no agreement.
    ['12.5', 12.4567, 2, '0.04'],
    ['12', 12.4567, 0, '0'],
    // Half-way between two numbers, by this rule of rounding or by that.
    ['0.12', 0.125, 2, '0'],
    ['0.13', 0.125, 2, '0'],
    ['0.14', 0.125, 2, '0.01'],
    ['-1.01', -1.005, 2, '0'],
    // What a computed number cannot hold is not compared.
    ['123456789012.123456789', 123456789012.123, 2, '0'],
  ] as const)
    assert.equal(differs(declared, value, decimals), difference, `${declared} of ${value}`)
  assert.equal(differs('about 3', 3, 0), undefined)
  assert.equal(differs('3', Number.NaN, 0), undefined)
  assert.equal(differs('3', 1e15, 0), undefined)
})
