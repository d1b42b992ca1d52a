import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'
import { usptoGrant } from '#register/readers/uspto-grant'

const text = fixture('uspto-weekly.xml').toString()

test('a weekly file is many documents; those between that are none are passed over', async () => {
  const records = await recordsOf(usptoGrant, fileOf('ipg.xml', text, 333))
  assert.deepEqual(
    records.map(record => [record.register, record.applicationNumber, record.grantNumber, record.grantedOn]),
    [
      ['inventions', '13999001', '9999001', '2015-01-06'],
      ['designs', '29999002', 'D999002', '2015-01-06'],
      ['plant-varieties', '13999003', 'PP99003', '2015-01-06'],
    ],
  )
  const [utility, design, plant] = records
  assert.equal(utility?.title, 'Sample signing of CO2 “notes” & more')
  assert.deepEqual([utility?.publicationNumber, utility?.publishedOn], ['20130009001', '2013-09-05'])
  assert.deepEqual(utility?.cpc, ['H04L 9/3247', 'Y02E 60/10'])
  assert.equal(utility?.claims, 7)
  assert.deepEqual(utility?.priorities, [{ office: 'CN', number: '2020101234562' }])
  assert.deepEqual(design?.locarno, ['14-03'])
  assert.deepEqual(plant?.ipc, ['A01H 5/00'])
})

test('parties have their roles, and a kind only where the record tells it', async () => {
  const [utility, design] = await recordsOf(usptoGrant, fileOf('ipg.xml', text))
  const shenzhen = { city: 'Shenzhen', country: 'CN' }
  assert.deepEqual(utility?.parties, [
    { role: 'applicant', name: 'Sample Networks Co., Ltd.', address: shenzhen },
    { role: 'holder', name: 'Sample Networks Co., Ltd.', kind: 'enterprise', address: shenzhen },
    { role: 'inventor', name: 'Li, Example', kind: 'individual', address: shenzhen },
    { role: 'agent', name: 'Sample & Partners LLP' },
  ])
  assert.deepEqual(
    design?.parties.map(party => `${party.role} ${party.name}`),
    ['applicant Sample, Ann B.', 'inventor Sample, Ann B.'],
  )
})

test('a published application is not a grant', async () => {
  const application = text
    .slice(0, text.indexOf('</us-patent-grant>') + 18)
    .replaceAll('us-patent-grant', 'us-patent-application')
    .replaceAll('us-bibliographic-data-grant', 'us-bibliographic-data-application')
    .replace(
      '<doc-number>09999001</doc-number><kind>B2</kind>',
      '<doc-number>20150009001</doc-number><kind>A1</kind>',
    )
  const [record] = await recordsOf(usptoGrant, fileOf('ipa.xml', application))
  assert.deepEqual(
    [record?.publicationNumber, record?.publishedOn, record?.grantNumber, record?.grantedOn],
    ['20150009001', '2015-01-06', undefined, undefined],
  )
})

test('a statutory invention registration is published and never granted', async () => {
  const registration = text
    .replace('appl-type="utility"', 'appl-type="sir"')
    .replace('<kind>B2</kind>', '<kind>H1</kind>')
  const [record] = await recordsOf(usptoGrant, fileOf('ipg.xml', registration))
  assert.deepEqual(
    record?.events.map(event => event.code),
    ['filed', 'published'],
  )
})

test('an unknown kind is refused, the rest of the week goes in', async () => {
  const odd = text
    .replace('appl-type="design"', 'appl-type="odd"')
    .replace('<kind>S1</kind>', '<kind>?</kind>')
  const reads = await readAll(usptoGrant, fileOf('ipg.xml', odd))
  assert.deepEqual(
    reads.map(read => ('rejected' in read ? read.rejected : 'record')),
    ['record', 'kind-unknown', 'record'],
  )
  assert.deepEqual(
    reads.map(read => read.position.record),
    [1, 2, 3],
  )
})
