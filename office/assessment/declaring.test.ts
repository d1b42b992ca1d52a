import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places } from '#jurisdictions/places/places'
import { declarationId } from '#kernel/assessment/declaration'
import type { Viewer } from '#kernel/authority'
import { placesIndex } from '#kernel/places'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { dutyIn } from '#office/casework/fixtures/invented-city'
import { declareFigure, declarationFor, handIn, withdrawFigure } from '#office/assessment/declare'
import { declarationProjection } from '#office/assessment/declaration-projection'
import { wordsOfDeclaration } from '#office/assessment/declaration-rows'
import type { AssessmentGround } from '#office/assessment/ground'
import type { OfficeOfCity } from '#office/people/person'
import { declaredFigures } from '#policy/declaration-rules/declared-figures'
import { validInventionsInForce as indicator } from '#policy/indicators/creation/valid-inventions-in-force'

// 莱芜市 ended when it went into 济南市.
const [CITY, OTHER, DISTRICT, ENDED] = ['430100', '430200', '430102', '371200']

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

onBothStores(freshPlace => {
  test('a figure is declared by its place, corrected with a reason and withdrawn, and nothing is lost', async () => {
    const ledger = await (await freshPlace()).open([declarationProjection])
    const ground: AssessmentGround = {
      ...{ ledger, places: placesIndex(places), rule: declaredFigures, bytesMax: 1000 },
      people: { offices: async () => offices },
      now: () => '2026-03-02T08:00:00.000Z',
    }
    const asked = { indicator, place: CITY, on: '2025', value: '1200' }
    const declare = (who: string, more: Partial<typeof asked> & { reason?: string } = {}, on?: string) =>
      declareFigure(ground, as(who, on), { ...asked, ...more })
    try {
      for (const who of ['city-court', 'other-ip', 'province-ip', 'district-ip'])
        assert.equal(refusedOf(await declare(who)), 'may-not-declare', who)
      assert.equal(refusedOf(await declare('city-ip', { on: '2026' })), 'period-not-closed')
      assert.equal(refusedOf(await declare('city-ip', { on: '2026-03-02' })), 'period-not-closed')
      assert.equal(refusedOf(await declare('city-ip', { on: '2025-13' })), 'period-invalid')
      for (const value of ['', '约1200', '1e3', '12,0'])
        assert.equal(refusedOf(await declare('city-ip', { value })), 'amount-invalid', value)
      assert.equal(refusedOf(await declare('ended-ip', { place: ENDED, on: '2020' })), 'place-ended')
      const id = declarationId(indicator.id, CITY, '2025-12-31')
      assert.equal(done(await declare('city-ip')).id, id)
      assert.equal(refusedOf(await declare('city-ip', { value: '1201' })), 'correction-without-reason')
      assert.equal(done(await declare('city-ip', { value: '1201', reason: '漏计一件' })).stated.value, '1201')
      done(await declare('district-ip', { place: DISTRICT, value: '300' }))
      done(await declare('city-ip', { place: DISTRICT, on: '2024', value: '290' }))

      for (const who of ['city-ip', 'city-court', 'district-ip', 'province-ip'])
        assert.equal(refusedOf(await declarationFor(ground, as(who), id)), 'done', who)
      assert.equal(refusedOf(await declarationFor(ground, as('other-ip'), id)), 'unknown-declaration')
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
      assert.equal((await verify(ledger)).misfit, undefined)
    } finally {
      await ledger.close()
    }
  })

  test('a figure rests only on files that were handed in for its place', async () => {
    const ledger = await (await freshPlace()).open([declarationProjection])
    const ground: AssessmentGround = {
      ...{ ledger, places: placesIndex(places), rule: declaredFigures, bytesMax: 1000 },
      people: { offices: async () => offices },
      now: () => '2026-03-02T08:00:00.000Z',
    }
    const declare = (list: string) =>
      declareFigure(ground, as('city-ip'), { indicator, place: CITY, on: '2025', value: '2', list })
    const give = (who: string, place: string, text: string, name = '清单.csv') =>
      handIn(ground, as(who), place, { name, content: bytes(text) })
    try {
      const theirs = done(await give('other-ip', OTHER, '申请号\n201510000001.0\n'))
      assert.equal(refusedOf(await declare(theirs.sha256)), 'file-not-declared')
      assert.equal(refusedOf(await give('other-ip', CITY, '1\n')), 'may-not-declare')
      assert.equal(refusedOf(await give('city-ip', CITY, 'x'.repeat(2000))), 'too-large')
      assert.equal(refusedOf(await give('city-ip', CITY, '1\n', 'list.exe')), 'not-what-it-says')
      const empty = done(await give('city-ip', CITY, '申请号\n\n'))
      assert.equal(refusedOf(await declare(empty.sha256)), 'list-empty')
      const own = done(await give('city-ip', CITY, '序,专利号\n1,ZL201510000001.0\n2,ZL201510000002.9\n'))
      assert.equal(done(await declare(own.sha256)).stated.list?.lines, 2)
    } finally {
      await ledger.close()
    }
  })
})
