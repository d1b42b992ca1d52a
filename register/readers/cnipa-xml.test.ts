import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cnipaXml } from '#register/readers/cnipa-xml'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'

const text = fixture('cnipa-new.xml').toString()

test('a publication, a grant and a design of one file', async () => {
  const [publication, grant, design] = await recordsOf(cnipaXml, fileOf('a.xml', text, 1000))
  assert.deepEqual(publication, {
    register: 'inventions',
    office: 'CN',
    applicationNumber: '2020101234562',
    publicationNumber: '111222333',
    kindCode: 'A',
    title: '一种用于<测试>的示例装置',
    titles: { en: 'Sample device for testing' },
    abstract: '样例摘要，含CO2。 第二段。',
    filedOn: '2020-11-05',
    publishedOn: '2021-07-02',
    parties: [
      {
        role: 'applicant',
        name: '星城样例科技有限公司',
        names: { en: 'XINGCHENG SAMPLE TECH CO., LTD.' },
        // The county is printed as "0", which is none.
        address: {
          country: 'CN',
          province: '湖南省',
          city: '长沙市',
          text: '湖南省长沙市样例路1号',
          postcode: '410000',
        },
      },
      { role: 'applicant', name: '样例大学' },
      { role: 'inventor', name: '张样例' },
      { role: 'agent', name: '长沙样例专利代理有限公司' },
    ],
    ipc: ['H04L 9/32', 'G06F 16/27'],
    // The day of the priority does not exist: it is kept as printed and left out.
    priorities: [{ office: 'CN', number: '2020109876543' }],
    claims: 2,
    events: [
      { code: 'filed', on: '2020-11-05' },
      { code: 'published', on: '2021-07-02' },
    ],
    statedOn: '2021-07-02',
    asPrinted: { applicationNumber: '202010123456.2', 'priority CN2020109876543': '20200230' },
  })
  assert.equal(grant?.applicationNumber, publication?.applicationNumber)
  assert.deepEqual(grant?.events, [
    { code: 'filed', on: '2020-11-05' },
    { code: 'published', on: '2021-07-02' },
    { code: 'granted', on: '2022-08-02' },
  ])
  assert.deepEqual(grant?.parties, [{ role: 'holder', name: '星城样例科技有限公司' }])
  assert.equal(design?.register, 'designs')
  assert.deepEqual(design?.locarno, ['14-03'])
  assert.deepEqual([design?.publishedOn, design?.grantedOn], ['2020-12-01', '2020-12-01'])
  assert.deepEqual(
    design?.parties.map(party => party.role),
    ['applicant', 'inventor'],
  )
})

test('an invention is granted without a day of publication where the record does not tell it', async () => {
  const silent = text.replace(
    /<business:PrecedingPublicationDate>.*?<\/business:PrecedingPublicationDate>/,
    '',
  )
  const [, grant] = await recordsOf(cnipaXml, fileOf('a.xml', silent))
  assert.equal(grant?.publishedOn, undefined)
  assert.equal(grant?.grantedOn, '2022-08-02')
})

/** What is said of the first record after a change to it, and how many records follow. */
async function first(from: string | RegExp, to: string) {
  const [read, ...others] = await readAll(cnipaXml, fileOf('a.xml', text.replace(from, to)))
  assert.equal(others.filter(other => 'record' in other).length, 2)
  return read && 'rejected' in read ? `${read.rejected}: ${read.detail}` : 'record'
}

test('one wrong record is refused by name and the others go in', async () => {
  assert.equal(
    await first(
      '<base:Date>20201105</base:Date></base:DocumentID></business:ApplicationReference>\n    <business:P',
      '<base:Date>20201305</base:Date></base:DocumentID></business:ApplicationReference>\n    <business:P',
    ),
    'date-invalid: ApplicationReference/Date: 20201305',
  )
  assert.equal(
    await first('202010123456.2', '202010123456.3'),
    'number-invalid: 202010123456.3: the check digit is 2',
  )
  assert.equal(
    await first(/111222333<\/base:DocNumber><base:Kind>A/, '</base:DocNumber><base:Kind>A'),
    'record',
  )
  assert.equal(
    await first('</business:Parties>', ''),
    "malformed: '</business:BibliographicData>' where '</business:Parties>' belongs",
  )
})

test('without any number there is no right', async () => {
  const bare =
    '<b:PatentDocumentAndRelated xmlns:b="b"><b:BibliographicData><b:PublicationReference><b:DocumentID>' +
    '<b:Kind>A</b:Kind></b:DocumentID></b:PublicationReference></b:BibliographicData>' +
    '</b:PatentDocumentAndRelated>'
  const [read] = await readAll(cnipaXml, fileOf('a.xml', bare))
  assert.ok(read && 'rejected' in read && read.rejected === 'number-missing')
})

test('the format is told by the root element', () => {
  assert.ok(cnipaXml.recognises(fileOf('a.xml', text)))
  assert.ok(!cnipaXml.recognises(fileOf('a.xml', fixture('cnipa-old.xml'))))
  assert.ok(!cnipaXml.recognises(fileOf('a.xml', '')))
})
