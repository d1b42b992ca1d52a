import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places as officialPlaces } from '#jurisdictions/places/places'
import { samplePlaces } from '#jurisdictions/places/sample'
import { placesIndex } from '#kernel/places'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { openPeople, type People } from '#office/people/open'
import { peopleProjection } from '#office/people/people-projection'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'

const places = placesIndex([...officialPlaces, ...samplePlaces])
const city = places.byCode('990100')
const when = { at: '2026-05-06T01:02:03.004Z', on: '2026-05-06' }
const admin = { id: 'admin', name: '示例管理员' }

async function withCity(
  place: { open(projections: [typeof peopleProjection]): Promise<Ledger> },
  work: (people: People, ledger: Ledger) => Promise<void>,
): Promise<void> {
  const ledger = await place.open([peopleProjection])
  try {
    const people = openPeople({ ledger, places })
    assert.ok(city)
    assert.equal(await people.makeCity(prefectureLevelCity, city, { persons: [admin] }, when), undefined)
    await work(people, ledger)
  } finally {
    await ledger.close()
  }
}

onBothStores(freshPlace => {
  test('a template makes the offices of a city once, each below its own', async () => {
    await withCity(await freshPlace(), async (people, ledger) => {
      const offices = await people.offices()
      const districts = samplePlaces.filter(one => one.parent === '990100').length
      assert.equal(offices.length, 17 + districts)
      const ids = new Set(offices.map(one => one.id))
      assert.ok(offices.every(one => one.above === undefined || ids.has(one.above)))
      assert.deepEqual(await people.office('990100-ip-office'), {
        id: '990100-ip-office',
        officeKind: 'ip-office',
        name: '示例市知识产权局',
        label: { zh: '示例市知识产权局', en: 'Sample City IP Office' },
        city: '990100',
        place: '990100',
        above: '990100-province-ip-office',
        isOutside: false,
        madeOn: '2026-05-06',
      })
      assert.ok(city)
      const again = await people.makeCity(
        prefectureLevelCity,
        city,
        { persons: [{ ...admin, id: 'other' }] },
        when,
      )
      assert.deepEqual(again, { refused: 'office-taken', detail: '990100' })
      assert.equal(await people.person('other'), undefined)
      assert.equal((await verify(ledger)).misfit, undefined)
    })
  })

  test('a duty is in force from its day until its end, and stays on record', async () => {
    await withCity(await freshPlace(), async (people, ledger) => {
      const keeper = await people.viewer('admin', when.on)
      assert.equal(await people.addPerson(keeper, { id: 'li.wei', name: '李伟' }, when), undefined)
      const given = { person: 'li.wei', office: '990100-court', post: 'member', from: '2026-06-01' } as const
      const id = await people.giveDuty(keeper, given, when)
      assert.equal(id, 'li.wei:2')
      const on = async (day: string) => (await people.viewer('li.wei', day)).duties.map(one => one.id)
      assert.deepEqual(await on('2026-05-31'), [])
      assert.deepEqual(await on('2026-06-01'), ['li.wei:2'])
      assert.equal(await people.endDuty(keeper, 'li.wei:2', '2026-07-01', when), undefined)
      assert.deepEqual(await on('2026-06-30'), ['li.wei:2'])
      assert.deepEqual(await on('2026-07-01'), [])
      const refused = await people.endDuty(keeper, 'li.wei:2', '2026-08-01', when)
      assert.deepEqual(refused, { refused: 'duty-over', detail: '2026-07-01' })
      assert.equal((await people.duties({ person: 'li.wei' })).length, 1)
      const { entries } = await ledger.entries({ subject: 'person/li.wei' })
      assert.deepEqual(
        entries.map(one => [one.kind, one.by.person, one.authority]),
        [
          ['person.added', 'admin', 'admin:2'],
          ['duty.given', 'admin', 'admin:2'],
          ['duty.ended', 'admin', 'admin:2'],
        ],
      )
      await ledger.rebuild()
      assert.deepEqual(await on('2026-06-30'), ['li.wei:2'])
      assert.equal((await verify(ledger)).misfit, undefined)
    })
  })
})
