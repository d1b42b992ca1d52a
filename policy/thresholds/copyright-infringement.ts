import { defineThreshold, raised, row, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atLeastOf, atMost, reaches, unread } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2007 } from '#policy/sources/ip-criminal-interpretation-2007'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'
import { ipCriminalOpinions2011 } from '#policy/sources/ip-criminal-opinions-2011'

const again = atMost('priorSanctionMonths', 24)
const money = (gains: number, turnover: number) =>
  all(again, any(reaches('illegalGains', gains), reaches('turnover', turnover)))
const online = (items: number, downloads: number, clicks: number, members: number) =>
  any(
    reaches('items', items),
    reaches('downloads', downloads),
    reaches('clicks', clicks),
    reaches('members', members),
  )

const whole = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第十三条第一款: reaches('illegalGains', 30_000),
  第十三条第一款第一项: reaches('turnover', 50_000),
  第十三条第一款第二项: money(20_000, 30_000),
  第十三条第一款第三项: reaches('copies', 500),
  第十三条第一款第四项: online(500, 10_000, 100_000, 1000),
})
const halves = atLeastOf(
  2,
  reaches('turnover', 25_000),
  money(10_000, 15_000),
  reaches('copies', 250),
  online(250, 5000, 50_000, 500),
)

const now = '2026-01-05'

export const copyrightInfringement = defineThreshold({
  id: 'copyright-infringement',
  label: { zh: '侵犯著作权罪', en: 'Infringing copyright' },
  basis: [cite(criminalLaw, '第二百一十七条'), cite(ipCriminalInterpretation2025, '第十三条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '违法所得数额较大或者有其他严重情节', en: 'Fairly large gains, or serious' },
    'especially-serious': {
      zh: '违法所得数额巨大或者有其他特别严重情节',
      en: 'Huge gains, or especially serious',
    },
  },
  versions: [
    {
      from: '2007-04-05',
      until: '2025-04-26',
      rows: [
        ...rowsOf(ipCriminalInterpretation2004, 'serious', {
          第五条第一款: reaches('illegalGains', 30_000),
          第五条第一款第一项: reaches('turnover', 50_000),
        }),
        ...rowsOf(ipCriminalInterpretation2007, 'serious', { 第一条: reaches('copies', 500) }),
        row(cite(ipCriminalOpinions2011), unread('items', 'downloads', 'clicks', 'members'), {
          tier: 'serious',
        }),
        ...rowsOf(ipCriminalInterpretation2004, 'especially-serious', {
          第五条第二款: reaches('illegalGains', 150_000),
          第五条第二款第一项: reaches('turnover', 250_000),
        }),
        ...rowsOf(ipCriminalInterpretation2007, 'especially-serious', { 第一条: reaches('copies', 2500) }),
      ],
    },
    {
      from: '2025-04-26',
      rows: [
        ...whole,
        row(cite(ipCriminalInterpretation2025, '第十三条第一款第五项'), halves, {
          tier: 'serious',
          otherwise: true,
        }),
        ...raised(whole, 10, 'especially-serious', '第十三条第三款'),
      ],
    },
  ],
  examples: [
    { on: now, facts: { copies: 500 }, expect: { meets: true, clauses: ['第十三条第一款第三项'] } },
    { on: now, facts: { clicks: 99_999, copies: 249 }, expect: { meets: null } },
    { on: now, facts: { clicks: 50_000, copies: 250 }, expect: { clauses: ['第十三条第一款第五项'] } },
    {
      on: now,
      facts: { turnover: 30_000, priorSanctionMonths: 24 },
      expect: { clauses: ['第十三条第一款第二项'] },
    },
    { on: now, facts: { members: 10_000 }, expect: { tier: 'especially-serious' } },
    {
      on: '2024-06-01',
      facts: { illegalGains: 0, turnover: 0, copies: 499, items: 0, downloads: 0, clicks: 1, members: 0 },
      expect: { refused: 'rule-not-known' },
    },
  ],
})
