import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cnipaXmlOld } from '#register/readers/cnipa-xml-old'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'

const text = fixture('cnipa-old.xml').toString()

test('a publication that came through the PCT', async () => {
  const [record] = await recordsOf(cnipaXmlOld, fileOf('a.xml', text, 100))
  assert.deepEqual(record, {
    register: 'inventions',
    office: 'CN',
    applicationNumber: '202180045678X',
    publicationNumber: '104999888',
    kindCode: 'A',
    title: '样例抗体及其用途',
    abstract: '样例摘要。',
    filedOn: '2021-03-05',
    publishedOn: '2022-01-14',
    parties: [
      {
        role: 'applicant',
        name: '样例生物公司',
        names: { en: 'Sample Bio Inc.' },
        address: { postcode: '650000', text: '云南省昆明市样例路2号' },
      },
      { role: 'inventor', name: 'Y·样例' },
      { role: 'agent', name: '昆明样例事务所(普通合伙)' },
    ],
    ipc: ['A24B 15/18'],
    priorities: [
      { office: 'US', number: '62984910', on: '2020-03-06' },
      { office: 'CN', number: '2020206543214', on: '2020-12-24' },
    ],
    family: [{ office: 'WO', number: '2021058797' }],
    claims: 3,
    events: [
      { code: 'filed', on: '2021-03-05' },
      { code: 'published', on: '2022-01-14' },
    ],
    statedOn: '2022-01-14',
    asPrinted: { applicationNumber: '202180045678.X', internationalPublication: '2021/058797' },
  })
})

test('the number tells the kind of right, whatever the letter of the document', async () => {
  const utility = text.replace('202180045678.X', '202020654321.4').replace('<kind>A</kind>', '<kind>U</kind>')
  const [record] = await recordsOf(cnipaXmlOld, fileOf('a.xml', utility))
  assert.equal(record?.register, 'utility-models')
  assert.equal(record?.grantedOn, '2022-01-14')
})

test('a grant of before 1993 was an announcement for opposition', async () => {
  const old = text
    .replace('202180045678.X', '99101234.8')
    .replace('<kind>A</kind><date>20220114</date>', '<kind>B</kind><date>19910114</date>')
    .replace('<date>20210305</date>', '<date>19890305</date>')
  const [record] = await recordsOf(cnipaXmlOld, fileOf('a.xml', old))
  assert.equal(record?.grantedOn, undefined)
  assert.equal(record?.applicationNumber, '991012348')
})

test('a placeholder is no day, a wrong day refuses the record', async () => {
  const absent = text.replace(
    '<date>20210305</date></document-id></application-reference>',
    '<date>00000000</date></document-id></application-reference>',
  )
  const [record] = await recordsOf(cnipaXmlOld, fileOf('a.xml', absent))
  assert.equal(record?.filedOn, undefined)
  const wrong = absent.replace('<date>00000000</date>', '<date>2021</date>')
  const [read] = await readAll(cnipaXmlOld, fileOf('a.xml', wrong))
  assert.deepEqual(read, {
    position: { byte: 105, record: 1 },
    rejected: 'date-invalid',
    detail: 'application-reference/date: 2021',
  })
})
