import { defineThreshold, raised, row, rowsOf } from '#kernel/procedures/threshold'
import {
  all,
  any,
  atLeast,
  atMost,
  reaches,
  unread,
  unsoldReaches,
} from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'
import { ipCriminalOpinions2011 } from '#policy/sources/ip-criminal-opinions-2011'

const several = atLeast('marks', 2)
const again = atMost('priorSanctionMonths', 24)
const lines = (labels: number, gains: number, turnover: number) =>
  any(reaches('labels', labels), reaches('illegalGains', gains), reaches('turnover', turnover))
const unsold = (line: number) => unsoldReaches('labels', 'unsoldLabels', line, 3)

const serious = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第六条第一款第一项: lines(10_000, 20_000, 30_000),
  第六条第一款第二项: all(several, lines(5000, 10_000, 20_000)),
  第六条第一款第三项: all(again, lines(5000, 10_000, 20_000)),
  第六条第一款第四项: any(unsold(10_000), all(any(several, again), unsold(5000))),
})

const now = '2026-01-05'

export const illegalLabels = defineThreshold({
  id: 'illegal-labels',
  label: {
    zh: '非法制造、销售非法制造的注册商标标识罪',
    en: 'Illegally making labels of a registered mark, or selling such labels',
  },
  basis: [cite(criminalLaw, '第二百一十五条'), cite(ipCriminalInterpretation2025, '第六条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '情节严重', en: 'Serious circumstances' },
    'especially-serious': { zh: '情节特别严重', en: 'Especially serious circumstances' },
  },
  versions: [
    {
      from: '2007-04-05',
      until: '2025-04-26',
      rows: [
        ...rowsOf(ipCriminalInterpretation2004, 'serious', {
          第三条第一款第一项: lines(20_000, 30_000, 50_000),
          第三条第一款第二项: all(several, lines(10_000, 20_000, 30_000)),
        }),
        row(cite(ipCriminalOpinions2011), unread('unsoldLabels'), { tier: 'serious' }),
        ...rowsOf(ipCriminalInterpretation2004, 'especially-serious', {
          第三条第二款第一项: lines(100_000, 150_000, 250_000),
          第三条第二款第二项: all(several, lines(50_000, 100_000, 150_000)),
        }),
      ],
    },
    {
      from: '2025-04-26',
      rows: [...serious, ...raised(serious, 5, 'especially-serious', '第六条第二款')],
    },
  ],
  note: {
    zh: '尚未销售的标识，限于销售他人非法制造的标识（第一款第四项）；“其他情节严重的情形”由承办人员判断。',
    en: 'Unsold labels count only for one who sells labels that others made (Article 6(1)(4)).',
  },
  examples: [
    { on: now, facts: { labels: 10_000 }, expect: { meets: true, clauses: ['第六条第一款第一项'] } },
    { on: now, facts: { labels: 4999, illegalGains: 9999, turnover: 19_999 }, expect: { meets: null } },
    {
      on: now,
      facts: { labels: 9999, illegalGains: 0, turnover: 0, unsoldLabels: 0 },
      expect: { meets: null, missing: ['marks', 'priorSanctionMonths'] },
    },
    { on: now, facts: { labels: 5000, marks: 2 }, expect: { clauses: ['第六条第一款第二项'] } },
    { on: now, facts: { labels: 5000, priorSanctionMonths: 24 }, expect: { tier: 'serious' } },
    { on: now, facts: { labels: 0, unsoldLabels: 30_000 }, expect: { clauses: ['第六条第一款第四项'] } },
    {
      on: now,
      facts: { labels: 4000, unsoldLabels: 10_999, illegalGains: 0, turnover: 0 },
      expect: { meets: false },
    },
    { on: now, facts: { labels: 50_000 }, expect: { tier: 'especially-serious' } },
    { on: '2025-04-25', facts: { labels: 20_000 }, expect: { clauses: ['第三条第一款第一项'] } },
  ],
})
