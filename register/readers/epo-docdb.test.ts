import assert from 'node:assert/strict'
import { test } from 'node:test'
import { epoDocdb } from '#register/readers/epo-docdb'
import { fileOf, fixture, recordsOf } from '#register/readers/fixtures/file-of'

const text = fixture('docdb.xml').toString()

test('a Chinese grant in DOCDB is the same right as in the gazette', async () => {
  const [record] = await recordsOf(epoDocdb, fileOf('d.xml', text, 123))
  assert.deepEqual(record, {
    register: 'inventions',
    office: 'CN',
    applicationNumber: '2020101234562',
    publicationNumber: '111222333',
    grantNumber: '111222333',
    kindCode: 'B',
    title: '样例装置',
    titles: { en: 'Sample device of Škofja &oddity; Loka' },
    abstract: 'A sample.',
    filedOn: '2020-11-05',
    grantedOn: '2022-08-02',
    parties: [
      {
        role: 'applicant',
        name: '星城样例科技有限公司',
        names: { en: 'XINGCHENG SAMPLE TECH CO LTD' },
        address: { country: 'CN' },
      },
      { role: 'inventor', name: 'ZHANG YANGLI' },
    ],
    ipc: ['H04L 9/32'],
    cpc: ['H04L 9/3247'],
    // DOCDB spells United States numbers in its own way: it is not made into one of the office.
    priorities: [{ office: 'US', number: '8359798', on: '2020-05-22' }],
    family: [
      { office: 'CN', number: '111222333', kindCode: 'A' },
      { office: 'US', number: '20210009001', kindCode: 'A1' },
    ],
    events: [
      { code: 'filed', on: '2020-11-05' },
      { code: 'granted', on: '2022-08-02' },
    ],
    statedOn: '2024-02-18',
  })
})

test('a document taken out of the collection is a notice and describes nothing', async () => {
  const [, deleted] = await recordsOf(epoDocdb, fileOf('d.xml', text))
  assert.equal(deleted?.partial, true)
  assert.deepEqual(deleted?.events, [
    { code: 'office-notice', on: '2024-02-18', asPrinted: 'DOCDB status D' },
  ])
})

test('single documents are recognised with and without a prefix', () => {
  assert.ok(epoDocdb.recognises(fileOf('d.xml', '<exchange-document country="AP">')))
  assert.ok(epoDocdb.recognises(fileOf('d.xml', '<exch:exchange-document country="AP">')))
  assert.ok(!epoDocdb.recognises(fileOf('d.xml', fixture('ops-biblio.xml'))))
})
