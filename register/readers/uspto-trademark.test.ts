import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'
import { usptoTrademark } from '#register/readers/uspto-trademark'

const text = fixture('uspto-trademark.xml').toString()

test('case files of a day', async () => {
  const [registered, filed] = await recordsOf(usptoTrademark, fileOf('t.xml', text, 77))
  assert.deepEqual(registered, {
    register: 'trademarks',
    office: 'US',
    applicationNumber: '98999001',
    grantNumber: '999001',
    title: 'SAMPLUM',
    filedOn: '2020-09-24',
    publishedOn: '2021-05-25',
    grantedOn: '2021-08-10',
    parties: [
      {
        role: 'applicant',
        name: 'Sample Huy',
        kind: 'individual',
        address: { country: 'VN', city: 'Hanoi', text: '1 Sample Street', postcode: '10000' },
      },
      {
        role: 'holder',
        name: 'Samplum Inc.',
        kind: 'enterprise',
        address: { country: 'US', province: 'DE' },
      },
      { role: 'agent', name: 'Ann Sample' },
    ],
    nice: ['16'],
    events: [
      { code: 'filed', on: '2020-09-24' },
      { code: 'preliminarily-approved', on: '2021-05-25' },
      { code: 'granted', on: '2021-08-10' },
      { code: 'revoked', on: '2024-09-01', asPrinted: 'cancellation-code 0' },
      { code: 'office-notice', on: '2020-09-27', asPrinted: 'NWAP NEW APPLICATION ENTERED' },
    ],
    statedOn: '2024-09-25',
  })
  assert.equal(filed?.grantNumber, undefined)
  assert.deepEqual(filed?.events, [
    { code: 'filed', on: '2024-09-24' },
    { code: 'office-notice', on: '2024-09-25', asPrinted: 'status-code 630' },
  ])
})

test('a case file without its file around it is read too, one without a number is refused', async () => {
  const alone = text.slice(text.indexOf('<case-file>'), text.indexOf('</case-file>') + 12)
  assert.ok(usptoTrademark.recognises(fileOf('t.xml', alone)))
  assert.equal((await recordsOf(usptoTrademark, fileOf('t.xml', alone))).length, 1)
  const bare = alone.replace(/<serial-number>\d+/, '<serial-number>').replace('0999001', '0000000')
  const [read] = await readAll(usptoTrademark, fileOf('t.xml', bare))
  assert.ok(read && 'rejected' in read && read.rejected === 'number-missing')
})
