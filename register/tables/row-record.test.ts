import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RightRecord } from '#kernel/record'
import { isRefusal } from '#kernel/refusal'
import type { TableField } from '#register/tables/headings'
import { recordOfRow } from '#register/tables/row-record'

type Row = Partial<Record<TableField, string>>
const base: Row = { applicationNumber: '201510000001.0', title: '一种装置', filedOn: '2015-01-05' }
const of = (row: Row) => recordOfRow(field => row[field])

function record(row: Row): RightRecord {
  const made = of({ ...base, ...row })
  assert.ok(!isRefusal(made), JSON.stringify(made))
  return made
}
const events = (row: Row) => record(row).events.map(one => `${one.code} ${one.on}`)

test('the kind of a right is told by its word, by the digit of its number or by its kind code', () => {
  assert.equal(record({}).register, 'inventions')
  assert.equal(record({ kind: '实用新型专利' }).register, 'utility-models')
  assert.equal(record({ kind: '商标', applicationNumber: '12345678' }).register, 'trademarks')
  assert.equal(record({ applicationNumber: '201520000001.6' }).register, 'utility-models')
  assert.equal(record({ applicationNumber: '201530000001.1' }).register, 'designs')
  assert.equal(
    record({ applicationNumber: undefined, publicationNumber: 'CN104968889B' }).register,
    'inventions',
  )
  assert.deepEqual(of({ applicationNumber: '123', title: '甲' }), { refused: 'kind-unknown', detail: '123' })
})

test('a number with a wrong check digit is refused, and no number at all', () => {
  const wrong = of({ ...base, applicationNumber: '201510000001.7' })
  assert.equal(isRefusal(wrong) && wrong.refused, 'number-invalid')
  assert.deepEqual(of({ title: '甲' }), { refused: 'number-missing', detail: undefined })
})

test('a day that does not exist is refused with its column; a dash is no day', () => {
  assert.deepEqual(of({ ...base, grantedOn: '2017年2月30日' }), {
    refused: 'date-invalid',
    detail: 'grantedOn: 2017年2月30日',
  })
  assert.equal(record({ grantedOn: '——', publishedOn: '无' }).grantedOn, undefined)
  assert.equal(record({ filedOn: '2015/1/5' }).filedOn, '2015-01-05')
})

test('words for numbers are refused, and so is text beyond all measure', () => {
  const claims = of({ ...base, claims: '十' })
  assert.equal(isRefusal(claims) && claims.refused, 'value-invalid')
  const title = of({ ...base, title: '长'.repeat(200_000) })
  assert.equal(isRefusal(title) && title.refused, 'too-large')
})

test('a status that ended the right counts from its own day', () => {
  const row = { grantedOn: '2017-03-04', legalStatus: '未缴年费终止', statusOn: '2020-01-05' }
  assert.deepEqual(events(row), ['filed 2015-01-05', 'granted 2017-03-04', 'lapsed-unpaid 2020-01-05'])
  const ends: [string, string][] = [
    ['专利权届满', 'expired'],
    ['部分无效', 'partly-invalidated'],
    ['宣告全部无效', 'invalidated'],
    ['视为撤回', 'deemed-withdrawn'],
    ['撤回', 'withdrawn'],
    ['驳回', 'refused'],
    ['避重放弃', 'abandoned'],
    ['撤销', 'revoked'],
    ['权利终止', 'lapsed-unpaid'],
  ]
  for (const [legalStatus, code] of ends)
    assert.equal(events({ legalStatus, statusOn: '2020-01-05' }).at(-1), `${code} 2020-01-05`, legalStatus)
})

test('an end on a day that nobody gives makes no stretch in force', () => {
  const { events: found, asPrinted } = record({ grantedOn: '2017-03-04', legalStatus: '失效' })
  assert.deepEqual(
    found.map(one => one.code),
    ['filed', 'office-notice'],
  )
  assert.deepEqual(asPrinted, { legalStatus: '失效' })
})

test('utility models are granted by being published, inventions are not', () => {
  const row = { publishedOn: '2016-06-01', legalStatus: '授权' }
  assert.equal(record(row).grantedOn, undefined)
  assert.equal(record({ ...row, kind: '实用新型' }).grantedOn, '2016-06-01')
})

test('the address and the kind of holder are the first applicant’s', () => {
  const { parties } = record({
    applicants: '甲公司；乙大学',
    applicantKind: '企业',
    address: '湖南省长沙市',
    postcode: '410000',
    inventors: '某一;某二',
    agents: '某所',
  })
  assert.deepEqual(
    parties.map(one => [one.role, one.name, one.kind, one.address?.text]),
    [
      ['applicant', '甲公司', 'enterprise', '湖南省长沙市'],
      ['applicant', '乙大学', undefined, undefined],
      ['inventor', '某一', undefined, undefined],
      ['inventor', '某二', undefined, undefined],
      ['agent', '某所', undefined, undefined],
    ],
  )
})
