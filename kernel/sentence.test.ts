import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedTrees, people, planted, trees } from '#kernel/fixtures/invented'
import {
  ageSince,
  between,
  count,
  distinct,
  earlier,
  fieldOf,
  flow,
  type Formula,
  growth,
  happenings,
  input,
  known,
  mean,
  median,
  minus,
  plus,
  quantile,
  ratio,
  share,
  stock,
  sum,
  times,
} from '#kernel/formula'
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

/** Every node of the language of formulas, as an office would write it. */
const said: [Formula, zh: string, en: string][] = [
  [count(stock(trees)), '树木的数量', 'the number of trees'],
  [
    count(stock(trees, all(inForce(), is('height', 3)))),
    '当日有效且满足“高度为3”的树木的数量',
    'the number of trees that are in force on the day where Height is 3',
  ],
  [
    count(flow(trees, 'filedOn', is('height', 3), 'quarter')),
    '当季截至当日（按申请日）满足“高度为3”的树木的数量',
    'the number of trees where Height is 3 in the quarter to date by “Filed on”',
  ],
  [
    count(happenings(trees, [planted], undefined, 'ever')),
    '累计至当日（按日期）满足“事项为栽种”的树木的事项的数量',
    'the number of events of trees where Event is Planted ever, up to the day by “Day”',
  ],
  [
    distinct(stock(trees), 'applicants'),
    '树木中不同的“全部申请人（权利人）”的数量',
    'the number of different values of “All applicants or holders” among trees',
  ],
  [sum(stock(trees), fieldOf('height')), '树木的“高度”的合计', 'the sum of “Height” over trees'],
  [
    mean(stock(trees), ageSince('filedOn')),
    '树木的“自申请日起的年数”的平均值',
    'the mean of “years since Filed on” over trees',
  ],
  [
    median(stock(trees), between('filedOn', 'grantedOn')),
    '树木的“自申请日至授权公告日的天数”的中位数',
    'the median of “days from Filed on to Granted on” over trees',
  ],
  [
    quantile(stock(trees), between('filedOn', 'grantedOn', 'months'), 0.9),
    '树木的“自申请日至授权公告日的月数”的第90百分位数',
    'the 90th percentile of “months from Filed on to Granted on” over trees',
  ],
  [input(people), '公布的人口（万人）', 'People as published (10,000 people)'],
  [
    known(countedTrees, count(stock(trees))),
    '公布的公布树木；未公布时为树木的数量',
    'Counted trees as published or, where none is, the number of trees',
  ],
  [
    ratio(count(stock(trees)), input(people), { per: 10_000 }),
    '（树木的数量）除以（公布的人口（万人）），乘以1万',
    '(the number of trees) divided by (People as published (10,000 people)), times 10,000',
  ],
  [
    ratio(input(countedTrees), input(people)),
    '（公布的公布树木（万人））除以（公布的人口（万人））',
    '(Counted trees as published (10,000 people)) divided by (People as published (10,000 people))',
  ],
  [
    growth(input(people), { years: 2 }),
    '（公布的人口（万人））比2年前同日增长的百分比',
    'growth in per cent of (People as published (10,000 people)) against the same day 2 year(s) earlier',
  ],
  [
    earlier(input(people), 3),
    '3年前的（公布的人口（万人））',
    '(People as published (10,000 people)) as it was 3 year(s) earlier',
  ],
  [
    plus(count(stock(trees)), count(stock(trees))),
    '（树木的数量）加（树木的数量）',
    '(the number of trees) plus (the number of trees)',
  ],
  [
    minus(count(stock(trees)), count(stock(trees))),
    '（树木的数量）减去（树木的数量）',
    '(the number of trees) less (the number of trees)',
  ],
  [times(count(stock(trees)), 0.01), '（树木的数量）除以100', '(the number of trees) divided by 100'],
  [times(count(stock(trees)), 1.5), '（树木的数量）乘以1.5', '(the number of trees) times 1.5'],
  [times(count(stock(trees)), 2e8), '（树木的数量）乘以2亿', '(the number of trees) times 200,000,000'],
]

for (const [formula, inChinese, inEnglish] of said)
  test(`said aloud: ${inEnglish}`, () => {
    assert.equal(sayFormula(formula, 'zh'), inChinese)
    assert.equal(sayFormula(formula, 'en'), inEnglish)
  })
