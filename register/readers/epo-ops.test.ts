import assert from 'node:assert/strict'
import { test } from 'node:test'
import { epoOps } from '#register/readers/epo-ops'
import { fileOf, fixture, recordsOf } from '#register/readers/fixtures/file-of'

const records = (name: string) => recordsOf(epoOps, fileOf(name, fixture(name), 200))

test('bibliography: the number of the office is preferred, a country in brackets is read', async () => {
  const [record] = await records('ops-biblio.xml')
  assert.deepEqual(record, {
    register: 'inventions',
    office: 'US',
    applicationNumber: '13999001',
    publicationNumber: '9999001',
    grantNumber: '9999001',
    kindCode: 'B1',
    title: 'Sample signing',
    abstract: 'A sample.',
    filedOn: '2012-03-05',
    publishedOn: '2015-01-06',
    grantedOn: '2015-01-06',
    parties: [{ role: 'applicant', name: 'SAMPLE NETWORKS CO., LTD', address: { country: 'CN' } }],
    ipc: ['E21B 47/0228'],
    cpc: ['E21B 47/02216'],
    priorities: [{ office: 'CN', number: '2020101234562', on: '2011-04-05' }],
    events: [
      { code: 'filed', on: '2012-03-05' },
      { code: 'published', on: '2015-01-06' },
      { code: 'granted', on: '2015-01-06' },
    ],
    statedOn: '2015-01-06',
  })
})

test('a family with legal events only adds to rights that other records describe', async () => {
  const [chinese, american] = await records('ops-legal.xml')
  assert.equal(chinese?.partial, true)
  assert.equal(chinese?.applicationNumber, '2020101234562')
  assert.deepEqual(chinese?.events, [
    { code: 'granted', on: '2022-08-02' },
    { code: 'transferred', on: '2023-02-22', asPrinted: 'TR01 TRANSFER OF PATENT RIGHT' },
    { code: 'office-notice', on: '2023-04-01', asPrinted: 'XX99 SOMETHING ELSE' },
  ])
  assert.deepEqual(chinese?.family, [{ office: 'US', number: '20210009001', kindCode: 'A1' }])
  assert.equal(chinese?.statedOn, '2023-04-01')
  assert.equal(american?.applicationNumber, undefined)
  assert.equal(american?.asPrinted?.applicationNumber, '20685698 (DOCDB)')
})

test('the European register: the newest state of the parties, every day of the procedure', async () => {
  const [record] = await records('ops-register.xml')
  assert.deepEqual(record?.parties, [
    { role: 'holder', name: 'Sample GmbH', address: { text: '1 Sample Street, 89073 Ulm', country: 'DE' } },
  ])
  assert.deepEqual(record?.events, [
    { code: 'filed', on: '2020-04-29' },
    { code: 'published', on: '2021-11-30' },
    { code: 'granted', on: '2023-01-04' },
    { code: 'examination-requested', on: '2021-06-21' },
    { code: 'office-notice', on: '2023-01-01', asPrinted: 'The patent has been granted' },
  ])
  assert.deepEqual([record?.applicationNumber, record?.statedOn], ['201234564', '2023-03-02'])
  assert.deepEqual(record?.ipc, ['A47K 5/12', 'A47K 5/122'])
  assert.deepEqual(record?.family, [{ office: 'WO', number: '2020999001', kindCode: 'A1' }])
})
