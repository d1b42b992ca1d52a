import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cnipaQuery } from '#register/readers/cnipa-query'
import { fileOf, fixture, readAll, recordsOf } from '#register/readers/fixtures/file-of'

const text = JSON.stringify(JSON.parse(fixture('cnipa-query.json').toString()))

test('one answer of the query', async () => {
  assert.ok(cnipaQuery.recognises(fileOf('q.json', text)))
  assert.deepEqual(await recordsOf(cnipaQuery, fileOf('q.json', text, 10)), [
    {
      register: 'inventions',
      office: 'CN',
      applicationNumber: '2020101234562',
      title: '样例多通阀',
      filedOn: '2020-11-05',
      parties: [
        { role: 'applicant', name: '星城样例科技有限公司', address: { country: 'CN' } },
        { role: 'inventor', name: '张样例' },
        { role: 'agent', name: '长沙样例专利代理有限公司' },
      ],
      ipc: ['F16K 11/074', 'F16K 31/04'],
      events: [{ code: 'filed', on: '2020-11-05' }],
      asPrinted: { status: '等待实审提案' },
    },
  ])
})

test('answers in a list or one a line; a broken line stands alone', async () => {
  assert.equal((await recordsOf(cnipaQuery, fileOf('q.json', `[${text},${text}]`))).length, 2)
  const lines = await readAll(cnipaQuery, fileOf('q.json', `${text}\n{"zhuluxmxx":\n${text}`))
  assert.deepEqual(
    lines.map(read => ('rejected' in read ? read.rejected : 'record')),
    ['record', 'truncated', 'record'],
  )
})

test('what cannot be read is refused by name', async () => {
  const refused = async (bytes: Uint8Array | string) => {
    const [read] = await readAll(cnipaQuery, fileOf('q.json', bytes))
    return read && 'rejected' in read ? read.rejected : 'record'
  }
  assert.equal(await refused(text.slice(0, 200)), 'truncated')
  assert.equal(await refused('{"zhuluxmxx" 1}'), 'malformed')
  assert.equal(await refused(Buffer.from([0x7b, 0xff, 0xfe])), 'encoding-not-recognised')
  assert.equal(await refused('{}'), 'number-missing')
  assert.equal(await refused('[null]'), 'number-missing')
  assert.equal(await refused(text.replace('2020101234562', '2020101234563')), 'number-invalid')
  assert.equal(await refused(text.replace('"2020-11-05"', '"2020-11-31"')), 'date-invalid')
  assert.equal(await refused(text.replace('"2020-11-05"', '{"a":1}')), 'record')
})
