import { defineThreshold, raised, row, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atMost, reaches, unread, unsoldReaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'
import { ipCriminalOpinions2011 } from '#policy/sources/ip-criminal-opinions-2011'

const again = atMost('priorSanctionMonths', 24)
const unsold = (line: number) => unsoldReaches('sales', 'unsoldValue', line, 3)

const serious = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第五条第一款: reaches('illegalGains', 30_000),
  第五条第一款第一项: reaches('sales', 50_000),
  第五条第一款第二项: all(again, any(reaches('illegalGains', 20_000), reaches('sales', 30_000))),
  第五条第一款第三项: any(unsold(50_000), all(again, unsold(30_000))),
})
const earlier = [
  ...rowsOf(ipCriminalInterpretation2004, 'serious', { 第二条第一款: reaches('sales', 50_000) }),
  ...rowsOf(ipCriminalInterpretation2004, 'especially-serious', { 第二条第二款: reaches('sales', 250_000) }),
]

const now = '2026-01-05'

export const saleOfCounterfeits = defineThreshold({
  id: 'sale-of-counterfeits',
  label: { zh: '销售假冒注册商标的商品罪', en: 'Selling goods with a counterfeit mark' },
  basis: [cite(criminalLaw, '第二百一十四条'), cite(ipCriminalInterpretation2025, '第五条')],
  facts: crimeFacts,
  tiers: {
    serious: {
      zh: '违法所得数额较大或者有其他严重情节',
      en: 'Fairly large gains, or other serious circumstances',
    },
    'especially-serious': {
      zh: '违法所得数额巨大或者有其他特别严重情节',
      en: 'Huge gains, or other especially serious circumstances',
    },
  },
  versions: [
    {
      from: '2007-04-05',
      until: '2021-03-01',
      rows: [...earlier, row(cite(ipCriminalOpinions2011), unread('unsoldValue'), { tier: 'serious' })],
    },
    {
      from: '2021-03-01',
      until: '2025-04-26',
      rows: [
        ...earlier,
        row(cite(ipCriminalOpinions2011), unread('illegalGains', 'unsoldValue'), { tier: 'serious' }),
      ],
      doubt: {
        zh: '《刑法修正案（十一）》已改变本条用语（未核对），2004年解释的“销售金额”标准是否仍适用，请确认。',
        en: 'Amendment XI changed the words of the article (not read): confirm that the lines of 2004 still apply.',
      },
    },
    {
      from: '2025-04-26',
      rows: [...serious, ...raised(serious, 10, 'especially-serious', '第五条第二款')],
    },
  ],
  examples: [
    { on: now, facts: { sales: 50_000 }, expect: { meets: true, clauses: ['第五条第一款第一项'] } },
    {
      on: now,
      facts: { sales: 49_999, illegalGains: 29_999, unsoldValue: 0 },
      expect: { meets: null, missing: ['priorSanctionMonths'] },
    },
    { on: now, facts: { sales: 0, unsoldValue: 150_000 }, expect: { clauses: ['第五条第一款第三项'] } },
    { on: now, facts: { sales: 40_000, unsoldValue: 110_000 }, expect: { clauses: ['第五条第一款第三项'] } },
    {
      on: now,
      facts: { sales: 0, unsoldValue: 90_000, illegalGains: 0, priorSanctionMonths: 24 },
      expect: { meets: true, tier: 'serious' },
    },
    { on: now, facts: { sales: 0, unsoldValue: 89_999.99, illegalGains: 0 }, expect: { meets: false } },
    { on: now, facts: { sales: 400_000, unsoldValue: 1_100_000 }, expect: { tier: 'especially-serious' } },
    { on: '2019-05-01', facts: { sales: 49_999, unsoldValue: 0 }, expect: { meets: false } },
    { on: '2019-05-01', facts: { sales: 0, unsoldValue: 1 }, expect: { refused: 'rule-not-known' } },
  ],
})
