import { defineThreshold, row, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atMost, reaches, unread, unsoldReaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'

const again = atMost('priorSanctionMonths', 24)
const unsold = (line: number) => unsoldReaches('sales', 'unsoldValue', line, 3)
const earlier = rowsOf(ipCriminalInterpretation2004, 'serious', { 第六条: reaches('illegalGains', 100_000) })

const now = '2026-01-05'
const none = { illegalGains: 0, sales: 0, copies: 0 }

export const saleOfInfringingCopies = defineThreshold({
  id: 'sale-of-infringing-copies',
  label: { zh: '销售侵权复制品罪', en: 'Selling infringing copies' },
  basis: [cite(criminalLaw, '第二百一十八条'), cite(ipCriminalInterpretation2025, '第十四条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '违法所得数额巨大或者有其他严重情节', en: 'Huge gains, or other serious circumstances' },
  },
  versions: [
    { from: '2007-04-05', until: '2021-03-01', rows: earlier },
    {
      from: '2021-03-01',
      until: '2025-04-26',
      rows: [
        ...earlier,
        row(cite(criminalLaw, '第二百一十八条'), unread('sales', 'unsoldValue', 'copies'), {
          tier: 'serious',
        }),
      ],
      doubt: {
        zh: '《刑法修正案（十一）》增加了“其他严重情节”（未核对），当时没有见到其标准，请确认。',
        en: 'Amendment XI added “other serious circumstances” (not read), for which no lines were found: confirm.',
      },
    },
    {
      from: '2025-04-26',
      rows: rowsOf(ipCriminalInterpretation2025, 'serious', {
        第十四条: reaches('illegalGains', 50_000),
        第十四条第一项: reaches('sales', 100_000),
        第十四条第二项: all(again, any(reaches('illegalGains', 30_000), reaches('sales', 50_000))),
        第十四条第三项: reaches('copies', 1000),
        第十四条第四项: any(unsold(100_000), all(again, unsold(50_000))),
      }),
    },
  ],
  note: {
    zh: '复制件数量指已销售的数量；尚未销售的复制品数量达到标准三倍的（第四项），由承办人员判断。',
    en: 'Copies are those sold; whether unsold copies reach three times the line (item 4) is left to a person.',
  },
  examples: [
    { on: now, facts: { sales: 100_000 }, expect: { meets: true, clauses: ['第十四条第一项'] } },
    { on: now, facts: { illegalGains: 50_000 }, expect: { meets: true, tier: 'serious' } },
    { on: now, facts: { ...none, copies: 1000 }, expect: { clauses: ['第十四条第三项'] } },
    {
      on: now,
      facts: { ...none, sales: 99_999, unsoldValue: 0 },
      expect: { meets: null, missing: ['priorSanctionMonths'] },
    },
    {
      on: now,
      facts: { ...none, sales: 50_000, priorSanctionMonths: 24 },
      expect: { meets: true, clauses: ['第十四条第二项'] },
    },
    { on: now, facts: { ...none, unsoldValue: 300_000 }, expect: { clauses: ['第十四条第四项'] } },
    { on: now, facts: { ...none, unsoldValue: 149_999 }, expect: { meets: false } },
    { on: '2020-01-01', facts: { illegalGains: 99_999 }, expect: { meets: false } },
    { on: '2024-01-01', facts: { ...none, unsoldValue: 0, sales: 5 }, expect: { refused: 'rule-not-known' } },
  ],
})
