import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, flow, happenings, share, stock, sum, fieldOf } from '#kernel/formula'
import {
  all,
  any,
  atMost,
  eventsRead,
  fieldsRead,
  had,
  holds,
  inForce,
  is,
  named,
  not,
  oneOf,
  type Predicate,
} from '#kernel/predicate'
import { namesIn, sayFormula, sayRows } from '#kernel/sentence'
import { granted } from '#policy/events/granted'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { refused } from '#policy/events/refused'
import { copyrights } from '#policy/registers/copyrights'
import { inventions } from '#policy/registers/inventions'
import { plantVarieties } from '#policy/registers/plant-varieties'

const plain = all(is('office', 'CN'), not(is('country', 'TW')))
const home = named({ zh: '国内', en: 'domestic' }, plain)
const valued = named({ zh: '高价值', en: 'of high value' }, any(had('award'), is('claims', 10)))
const zh = (where: Predicate) => sayRows(stock(inventions, where), 'zh')
const en = (where: Predicate) => sayRows(stock(inventions, where), 'en')

test('a condition with a name is said by it, and holds as if it had none', () => {
  assert.equal(zh(all(home, inForce(), valued)), '国内、当日有效、高价值的发明专利')
  assert.equal(en(all(home, inForce())), 'invention patents that are domestic and in force on the day')
  for (const entry of [{ office: 'CN' }, { office: 'CN', country: 'TW' }, {}])
    assert.equal(holds(home, entry, '2025-01-01'), holds(plain, entry, '2025-01-01'))
  assert.deepEqual(fieldsRead(all(home, valued)), ['office', 'country', 'claims'])
  assert.deepEqual(eventsRead(valued), ['award'])
})

test('a name changes nothing by which a condition is kept or found again', () => {
  assert.equal(JSON.stringify(home), JSON.stringify(plain))
  assert.deepEqual(Object.entries(home), Object.entries(plain))
})

test('what a name stands for is told beside the sentence, once', () => {
  const of = share(stock(inventions, all(home, inForce())), valued)
  assert.equal(
    sayFormula(of, 'zh'),
    '（国内、当日有效、高价值的发明专利的数量）除以（国内、当日有效的发明专利的数量），乘以100',
  )
  assert.deepEqual(
    namesIn(of).map(one => `${one.name.zh}：${one.asks.zh}`),
    [
      '国内：主管局为中国且非（国别为中国台湾）',
      '高价值：当日以前发生过获奖认定（国家科学技术奖或中国专利奖）或权利要求数为10',
    ],
  )
})

test('codes are said by what they are called, and one that nobody named as it is', () => {
  assert.equal(zh(is('applicantKind', 'enterprise')), '满足“权利人类型为企业”的发明专利')
  assert.equal(zh(oneOf('status', ['filed', 'other'])), '满足“法律状态为受理、other之一”的发明专利')
  assert.equal(
    sayRows(stock(copyrights, is('work', 'software')), 'zh'),
    '满足“作品种类为计算机软件”的著作权登记',
  )
})

test('brackets within brackets of one kind are opened, others are kept', () => {
  const one = is('claims', 1)
  assert.equal(
    zh(all(one, all(one, any(one, any(one, one))))),
    '满足“权利要求数为1且权利要求数为1且（权利要求数为1或权利要求数为1或权利要求数为1）”的发明专利',
  )
})

test('money is said in yuan, and in 分 where it is added up', () => {
  const pledges = happenings(inventions, [pledgeRegistered], atMost('amount', 1_000_000_000))
  assert.equal(
    sayFormula(sum(pledges, fieldOf('amount')), 'zh'),
    '当年截至当日（按日期）满足“事项为质押登记且金额不大于10,000,000元”的发明专利的事项的“金额（分）”的合计',
  )
})

test('an event whose label is a list stands in quotes', () => {
  assert.equal(
    sayRows(happenings(inventions, [granted, refused]), 'zh'),
    '当年截至当日（按日期）满足“事项为‘授权、核准注册或登记公告’、驳回之一”的发明专利的事项',
  )
})

test('entries are counted in the plural', () => {
  assert.equal(
    sayFormula(count(flow(plantVarieties, 'grantedOn')), 'en'),
    'the number of plant varieties in the year to date by “Granted on”',
  )
})
