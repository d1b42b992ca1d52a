import { defineThreshold, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atLeast, atMost, reaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'

const fullLines = any(reaches('illegalGains', 100_000), reaches('turnover', 200_000))
const lowerLines = any(reaches('illegalGains', 50_000), reaches('turnover', 100_000))
const several = all(atLeast('patents', 2), lowerLines)

const now = '2026-01-05'
const low = { illegalGains: 0, turnover: 0 }

export const counterfeitPatent = defineThreshold({
  id: 'counterfeit-patent',
  label: { zh: '假冒专利罪', en: 'Counterfeiting a patent' },
  basis: [cite(criminalLaw, '第二百一十六条'), cite(ipCriminalInterpretation2025, '第十条')],
  facts: crimeFacts,
  tiers: { serious: { zh: '情节严重', en: 'Serious circumstances' } },
  versions: [
    {
      from: '2007-04-05',
      until: '2025-04-26',
      rows: rowsOf(ipCriminalInterpretation2004, 'serious', {
        第四条第一项: fullLines,
        第四条第二项: reaches('loss', 500_000),
        第四条第三项: several,
      }),
    },
    {
      from: '2025-04-26',
      rows: rowsOf(ipCriminalInterpretation2025, 'serious', {
        第十条第一项: fullLines,
        第十条第二项: reaches('loss', 300_000),
        第十条第三项: several,
        第十条第四项: all(atMost('priorSanctionMonths', 24), lowerLines),
      }),
    },
  ],
  note: {
    zh: '损失指给专利权人造成的直接经济损失；“其他情节严重的情形”不在表内，由承办人员判断。',
    en: 'The loss is the direct one of the patentee; “other serious circumstances” are left to a person.',
  },
  examples: [
    { on: now, facts: { turnover: 200_000 }, expect: { meets: true, clauses: ['第十条第一项'] } },
    { on: now, facts: { illegalGains: 49_999, turnover: 99_999, loss: 299_999 }, expect: { meets: false } },
    { on: now, facts: { ...low, loss: 300_000 }, expect: { tier: 'serious', clauses: ['第十条第二项'] } },
    { on: now, facts: low, expect: { meets: null, missing: ['loss'] } },
    { on: now, facts: { illegalGains: 50_000, patents: 2 }, expect: { clauses: ['第十条第三项'] } },
    {
      on: now,
      facts: { illegalGains: 50_000, turnover: 0, loss: 0, patents: 1, priorSanctionMonths: 24 },
      expect: { meets: true, clauses: ['第十条第四项'] },
    },
    {
      on: now,
      facts: { illegalGains: 99_999, turnover: 0, loss: 0, patents: 1, priorSanctionMonths: null },
      expect: { meets: false },
    },
    { on: '2025-04-25', facts: { ...low, loss: 499_999 }, expect: { meets: false } },
    { on: '2025-04-25', facts: { ...low, loss: 500_000 }, expect: { clauses: ['第四条第二项'] } },
  ],
})
