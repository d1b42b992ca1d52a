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
import { headOfAuthority } from '#policy/roles/head-of-authority'

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
      assert.equal(offices.length, 30 + districts)
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

  test('a statement for everybody gives those of the own cities, and whom nobody employs', async () =>
    withCity(await freshPlace(), async (people, ledger) => {
      const other = places.byCode('430100')
      assert.ok(other)
      const persons = [{ id: 'far.away', name: '远方' }]
      assert.equal(await people.makeCity(prefectureLevelCity, other, { persons }, when), undefined)
      assert.equal(await people.addPerson('console', { id: 'no.body', name: '无职' }, when), undefined)
      const all = await people.knownTo('console')
      for (const [id, cities, known] of [
        ['admin', ['990100'], ['admin', 'no.body']],
        ['far.away', ['430100'], ['far.away', 'no.body']],
        ['no.body', [], ['no.body']],
      ] as const) {
        const viewer = await people.viewer(id, when.on)
        const seen = await people.knownTo(viewer)
        const isHere = ({ city }: { city: string }) => cities.some(one => one === city)
        assert.deepEqual(seen.offices, all.offices.filter(isHere), id)
        assert.deepEqual(
          seen.duties,
          all.duties.filter(one => isHere(one.office)),
          id,
        )
        assert.deepEqual(
          seen.persons.map(one => one.id),
          known,
          id,
        )
      }
      assert.deepEqual((await verify(ledger)).misfit, undefined)
    }))

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

  test('what cannot be is refused by name, and nothing half-done remains', async () => {
    await withCity(await freshPlace(), async (people, ledger) => {
      const keeper = await people.viewer('admin', when.on)
      await people.addPerson(keeper, { id: 'li.wei', name: '李伟' }, when)
      const before = (await ledger.head())?.size
      const duty = { person: 'li.wei', office: '990100-court', post: 'member', from: when.on } as const
      const nobody = await people.viewer('li.wei', when.on)
      const office = {
        ...{ id: '990100-second-court', officeKind: 'court', city: '990100', place: '990100' },
        label: { zh: '示例市知识产权法庭', en: 'Sample City IP Tribunal' },
      }
      const refused = await Promise.all([
        people.addPerson(keeper, { id: 'li.wei', name: '李伟' }, when),
        people.addPerson(keeper, { id: 'Li Wei', name: '李伟' }, when),
        people.addPerson(keeper, { id: 'wang', name: ' ' }, when),
        people.addPerson(nobody, { id: 'wang', name: '王' }, when),
        people.giveDuty(nobody, duty, when),
        people.giveDuty(keeper, { ...duty, office: 'nowhere' }, when),
        people.giveDuty(keeper, { ...duty, person: 'nobody' }, when),
        people.giveDuty(keeper, { ...duty, from: '2026-02-30' }, when),
        people.giveDuty(keeper, { ...duty, until: when.on }, when),
        people.endDuty(keeper, 'li.wei:9', when.on, when),
        people.endDuty(keeper, 'admin:2', when.on, when),
        people.makeOffice(nobody, office, when),
        people.makeOffice(keeper, { ...office, id: '990100-court' }, when),
        people.makeOffice(keeper, { ...office, city: '990200' }, when),
        people.setPassword(nobody, 'admin', when),
      ])
      assert.deepEqual(
        refused.map(one => (typeof one === 'object' ? one.refused : one)),
        [
          ...['account-taken', 'account-invalid', 'name-invalid', 'not-entitled', 'not-entitled'],
          ...['unknown-office', 'unknown-person', 'not-a-day', 'date-order', 'unknown-duty'],
          ...['last-administrator', 'not-entitled', 'office-taken', 'not-entitled'],
          // Who has no post is not told who the others are.
          'unknown-person',
        ],
      )
      assert.equal((await ledger.head())?.size, before)
      assert.equal(await people.makeOffice(keeper, office, when), undefined)
      assert.equal((await people.office(office.id))?.name, '示例市知识产权法庭')
    })
  })

  test('why one may not is told with who can grant it, and of a hidden case nothing', async () => {
    await withCity(await freshPlace(), async people => {
      const [lead, court] = [await people.office('990100-ip-office'), await people.office('990100-court')]
      assert.ok(lead && court)
      for (const [id, name, office, post] of [
        ['head', '局长', lead.id, 'head'],
        ['member', '科员', lead.id, 'member'],
        ['judge', '法官', court.id, 'member'],
      ] as const) {
        await people.addPerson('console', { id, name }, when)
        await people.giveDuty('console', { person: id, office, post, from: when.on }, when)
      }
      const matter = { lead, joined: [], assigned: [], isClosed: false }
      const member = await people.viewer('member', when.on)
      const may = await people.explain(member, matter, 'see')
      assert.deepEqual([may.may, may.sentence.en.includes('Sample City IP Office')], [true, true])
      const act = await people.explain(member, matter, headOfAuthority)
      assert.equal(act.may, false)
      assert.match(act.sentence.zh, /示例市知识产权局负责人（局长）/)
      assert.match(act.sentence.en, /The head of Sample City IP Office \(局长\) can grant it/)
      const judge = await people.viewer('judge', when.on)
      const hidden = await people.explain(judge, matter, 'see')
      const closed = await people.explain(member, { ...matter, isClosed: true }, headOfAuthority)
      assert.deepEqual([hidden.may, closed.sentence], [false, hidden.sentence])
      assert.ok(!/知识产权局|IP Office/.test(hidden.sentence.zh + hidden.sentence.en))
    })
  })

  test('no city staffs, makes or comes in as an office of those above it, and their heads do', async () => {
    await withCity(await freshPlace(), async (people, ledger) => {
      const keeper = await people.viewer('admin', when.on)
      const above = '990100-province-ip-office'
      const duty = (person: string, post: 'member' | 'head') => ({
        person,
        office: above,
        post,
        from: when.on,
      })
      for (const id of ['chief', 'clerk'])
        assert.equal(await people.addPerson('console', { id, name: id }, when), undefined)
      assert.equal(await people.giveDuty('console', duty('chief', 'head'), when), 'chief:2')
      const size = (await ledger.head())?.size
      const label = { zh: '另设', en: 'Another' }
      const own = { id: '990100-another', officeKind: 'ip-office', label, city: '990100', place: '990100' }
      const refused = await Promise.all([
        people.giveDuty(keeper, duty('admin', 'head'), when),
        people.endDuty(keeper, 'chief:2', '2026-06-01', when),
        people.setPassword(keeper, 'chief', when),
        people.endOffice(keeper, { id: above, on: '2026-06-01', successor: '990100-ip-office' }, when),
        people.makeOffice(keeper, { ...own, place: '100000' }, when),
        people.makeOffice(keeper, { ...own, officeKind: 'cnipa' }, when),
      ])
      assert.deepEqual(
        refused.map(one => typeof one === 'object' && [one.refused, one.detail]),
        [
          ...Array(4).fill(['not-entitled', above]),
          ...['ip-office, 100000', 'cnipa, 990100'].map(one => ['not-entitled', one]),
        ],
      )
      assert.deepEqual(await people.makeOffice(keeper, { ...own, above: '990200-ip-office' }, when), {
        refused: 'unknown-office',
        detail: '990200-ip-office',
      })
      assert.equal((await ledger.head())?.size, size)
      const chief = await people.viewer('chief', when.on)
      assert.equal(await people.giveDuty(chief, duty('clerk', 'member'), when), 'clerk:2')
      assert.equal(await people.makeOffice(keeper, { ...own, above: '990100-ip-office' }, when), undefined)
    })
  })

  test('an office that was merged keeps its past, ends its posts, and is given nothing new', async () => {
    await withCity(await freshPlace(), async (people, ledger) => {
      const [hotline, court] = ['990100-hotline', '990100-court']
      assert.equal(await people.addPerson('console', { id: 'li.wei', name: '李卫' }, when), undefined)
      const post = { person: 'li.wei', office: hotline, post: 'head' as const, from: when.on }
      assert.equal(await people.giveDuty('console', post, when), 'li.wei:2')
      const end = (id: string, on: string, successor: string) =>
        people.endOffice('console', { id, on, successor }, when)
      const refused = await Promise.all([
        end('990100-nothing', '2026-07-01', court),
        end(hotline, 'never', court),
        end(hotline, '2026-01-01', court),
        end(hotline, '2026-07-01', hotline),
        end(hotline, '2026-07-01', 'elsewhere'),
        end('990100-ip-office', '2026-07-01', court),
      ])
      assert.deepEqual(
        refused.map(one => one?.refused),
        [
          'unknown-office',
          'not-a-day',
          'date-order',
          'unknown-office',
          'unknown-office',
          'last-administrator',
        ],
      )
      assert.equal(await end(hotline, '2026-07-01', court), undefined)
      assert.equal((await end(hotline, '2026-08-01', court))?.refused, 'office-ended')
      assert.equal((await end(court, '2026-07-01', hotline))?.refused, 'office-ended')
      assert.deepEqual((await people.office(hotline))?.ended, { on: '2026-07-01', successor: court })
      assert.equal((await people.viewer('li.wei', '2026-06-30')).duties.length, 1)
      assert.equal((await people.viewer('li.wei', '2026-07-01')).duties.length, 0)
      assert.equal((await people.duties({ person: 'li.wei' }))[0]?.until, '2026-07-01')
      const given = await people.giveDuty('console', { ...post, from: '2026-07-02' }, when)
      assert.deepEqual(given, { refused: 'office-ended', detail: hotline })
      assert.equal((await verify(ledger)).misfit, undefined)
      await ledger.rebuild()
      assert.equal((await people.office(hotline))?.ended?.successor, court)
    })
  })
})
