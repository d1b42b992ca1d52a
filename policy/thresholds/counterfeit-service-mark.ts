import { defineThreshold, raised, rowsOf } from '#kernel/procedures/threshold'
import { all, atLeast, atMost, reaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'

const serious = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第三条第二款第一项: reaches('illegalGains', 50_000),
  第三条第二款第二项: all(atLeast('marks', 2), reaches('illegalGains', 30_000)),
  第三条第二款第三项: all(atMost('priorSanctionMonths', 24), reaches('illegalGains', 30_000)),
})

const now = '2026-01-05'

export const counterfeitServiceMark = defineThreshold({
  id: 'counterfeit-service-mark',
  label: { zh: '假冒注册商标罪（服务商标）', en: 'Counterfeiting a registered mark of services' },
  basis: [cite(criminalLaw, '第二百一十三条'), cite(ipCriminalInterpretation2025, '第三条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '情节严重', en: 'Serious circumstances' },
    'especially-serious': { zh: '情节特别严重', en: 'Especially serious circumstances' },
  },
  versions: [
    {
      from: '2025-04-26',
      rows: [...serious, ...raised(serious, 10, 'especially-serious', '第三条第四款')],
    },
  ],
  note: {
    zh:
      '既假冒商品商标又假冒服务商标，商品部分的违法所得不足第一款标准的，计入本表的违法所得（第三条第三款）。' +
      '“其他情节严重的情形”由承办人员判断。',
    en:
      'Gains from counterfeit marks of goods that stay below their own line are added to the gains here ' +
      '(Article 3, third paragraph). “Other serious circumstances” are left to a person.',
  },
  examples: [
    { on: now, facts: { illegalGains: 50_000 }, expect: { meets: true, clauses: ['第三条第二款第一项'] } },
    {
      on: now,
      facts: { illegalGains: 49_999 },
      expect: { meets: null, missing: ['marks', 'priorSanctionMonths'] },
    },
    { on: now, facts: { illegalGains: 29_999 }, expect: { meets: false, missing: [] } },
    { on: now, facts: { illegalGains: 30_000, marks: 2 }, expect: { clauses: ['第三条第二款第二项'] } },
    {
      on: now,
      facts: { illegalGains: 30_000, marks: 1, priorSanctionMonths: 24 },
      expect: { meets: true, clauses: ['第三条第二款第三项'] },
    },
    {
      on: now,
      facts: { illegalGains: 49_999, marks: 1, priorSanctionMonths: 25 },
      expect: { meets: false },
    },
    { on: now, facts: { illegalGains: 500_000 }, expect: { tier: 'especially-serious' } },
    { on: '2025-04-25', facts: { illegalGains: 500_000 }, expect: { refused: 'rule-not-known' } },
  ],
})
