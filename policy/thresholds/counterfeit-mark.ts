import { defineThreshold, raised, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atLeast, atMost, reaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'

const sameLines = any(reaches('illegalGains', 20_000), reaches('turnover', 30_000))

const serious = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第三条第一款第一项: any(reaches('illegalGains', 30_000), reaches('turnover', 50_000)),
  第三条第一款第二项: all(atLeast('marks', 2), sameLines),
  第三条第一款第三项: all(atMost('priorSanctionMonths', 24), sameLines),
})

const now = '2026-01-05'

export const counterfeitMark = defineThreshold({
  id: 'counterfeit-mark',
  label: { zh: '假冒注册商标罪（商品商标）', en: 'Counterfeiting a registered mark of goods' },
  basis: [cite(criminalLaw, '第二百一十三条'), cite(ipCriminalInterpretation2025, '第三条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '情节严重', en: 'Serious circumstances' },
    'especially-serious': { zh: '情节特别严重', en: 'Especially serious circumstances' },
  },
  versions: [
    // Before the second interpretation, units were measured threefold (法释〔2004〕19号第十五条).
    {
      from: '2007-04-05',
      until: '2025-04-26',
      rows: [
        ...rowsOf(ipCriminalInterpretation2004, 'serious', {
          第一条第一款第一项: any(reaches('turnover', 50_000), reaches('illegalGains', 30_000)),
          第一条第一款第二项: all(atLeast('marks', 2), sameLines),
        }),
        ...rowsOf(ipCriminalInterpretation2004, 'especially-serious', {
          第一条第二款第一项: any(reaches('turnover', 250_000), reaches('illegalGains', 150_000)),
          第一条第二款第二项: all(
            atLeast('marks', 2),
            any(reaches('turnover', 150_000), reaches('illegalGains', 100_000)),
          ),
        }),
      ],
    },
    {
      from: '2025-04-26',
      rows: [...serious, ...raised(serious, 10, 'especially-serious', '第三条第四款')],
    },
  ],
  note: {
    zh: '“其他情节严重的情形”不在表内，由承办人员判断；多次行为未经处理的，数额累计后填写（第二十九条）。',
    en: '“Other serious circumstances” are left to a person; acts not yet dealt with are added up first (Article 29).',
  },
  examples: [
    { on: now, facts: { turnover: 50_000 }, expect: { meets: true, clauses: ['第三条第一款第一项'] } },
    { on: now, facts: { turnover: 29_999.99, illegalGains: 19_999.99 }, expect: { meets: false } },
    {
      on: now,
      facts: { turnover: 49_999.99, illegalGains: 0 },
      expect: { meets: null, missing: ['marks', 'priorSanctionMonths'] },
    },
    {
      on: now,
      facts: { turnover: 30_000, marks: 2 },
      expect: { meets: true, tier: 'serious', clauses: ['第三条第一款第二项'] },
    },
    {
      on: now,
      facts: { turnover: 30_000, illegalGains: 0, marks: 1, priorSanctionMonths: 24 },
      expect: { meets: true, clauses: ['第三条第一款第三项'] },
    },
    {
      on: now,
      facts: { turnover: 30_000, illegalGains: 0, marks: 1, priorSanctionMonths: 24.1 },
      expect: { meets: false },
    },
    {
      on: now,
      facts: { turnover: 0, marks: 1, priorSanctionMonths: null },
      expect: { meets: null, missing: ['illegalGains'] },
    },
    { on: now, facts: { turnover: 500_000 }, expect: { tier: 'especially-serious' } },
    { on: '2025-04-25', facts: { turnover: 250_000 }, expect: { tier: 'especially-serious' } },
    { on: '2007-04-04', facts: { turnover: 250_000 }, expect: { refused: 'rule-not-known' } },
  ],
})
