import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'
import { st96 } from '#register/readers/st96'

test('a utility model of China in ST.96', async () => {
  const [record] = await recordsOf(st96, fileOf('p.xml', fixture('st96-patent.xml'), 99))
  assert.deepEqual(record, {
    register: 'utility-models',
    office: 'CN',
    applicationNumber: '2020206543214',
    publicationNumber: '212999888',
    grantNumber: '212999888',
    kindCode: 'U',
    title: '样例支架',
    titles: { en: 'Sample bracket' },
    abstract: '样例摘要。',
    filedOn: '2020-05-06',
    publishedOn: '2021-03-02',
    grantedOn: '2021-03-02',
    parties: [
      {
        role: 'applicant',
        name: '样例支架厂',
        names: { en: 'Sample Bracket Works' },
        address: { country: 'CN', province: '湖南省', city: '株洲市', text: '样例路3号', postcode: '412000' },
      },
      { role: 'inventor', name: '周样例', kind: 'individual' },
    ],
    ipc: ['H01L 21/30'],
    priorities: [{ office: 'JP', number: '2019290922', on: '2019-11-08' }],
    claims: 4,
    events: [
      { code: 'filed', on: '2020-05-06' },
      { code: 'published', on: '2021-03-02' },
      { code: 'granted', on: '2021-03-02' },
    ],
    statedOn: '2021-03-02',
    asPrinted: { applicationNumber: '202020654321.4' },
  })
})

test('a mark in ST.96: what is certain is an event, the rest a notice', async () => {
  const [record] = await recordsOf(st96, fileOf('m.xml', fixture('st96-mark.xml'), 99))
  assert.deepEqual(record, {
    register: 'trademarks',
    office: 'US',
    applicationNumber: '87999001',
    grantNumber: '5999001',
    title: 'SAMPLUM',
    filedOn: '2016-05-12',
    publishedOn: '2017-01-10',
    grantedOn: '2017-03-28',
    parties: [{ role: 'applicant', name: 'Shenzhen Sample Co.,Ltd', address: { country: 'CN' } }],
    nice: ['35'],
    events: [
      { code: 'filed', on: '2016-05-12' },
      { code: 'preliminarily-approved', on: '2017-01-10' },
      { code: 'granted', on: '2017-03-28' },
      { code: 'office-notice', on: '2016-08-27', asPrinted: 'DOCKD ASSIGNED TO EXAMINER' },
    ],
    statedOn: '2017-03-28',
  })
})

test('a mark that names no office is refused', async () => {
  const text = fixture('st96-mark.xml').toString()
  const without = text.replaceAll(/<com:(RegistrationOfficeCode|IPOfficeCode)>[^<]*</g, '<com:$1><')
  const [read] = await readAll(st96, fileOf('m.xml', Buffer.from(without), 99))
  assert.ok(read && 'rejected' in read)
  assert.deepEqual([read.rejected, read.detail], ['number-missing', 'office'])
})
