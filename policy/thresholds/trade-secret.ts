import { defineThreshold, raised, rowsOf } from '#kernel/procedures/threshold'
import { all, any, atMost, reaches } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { crimeFacts } from '#policy/thresholds/parts/crime-facts'
import { criminalLaw } from '#policy/sources/criminal-law'
import { ipCriminalInterpretation2004 } from '#policy/sources/ip-criminal-interpretation-2004'
import { ipCriminalInterpretation2020 } from '#policy/sources/ip-criminal-interpretation-2020'
import { ipCriminalInterpretation2025 } from '#policy/sources/ip-criminal-interpretation-2025'

const either = (line: number) => any(reaches('loss', line), reaches('illegalGains', line))

const serious = rowsOf(ipCriminalInterpretation2025, 'serious', {
  第十七条第一款第一项: reaches('loss', 300_000),
  第十七条第一款第二项: reaches('illegalGains', 300_000),
  第十七条第一款第三项: all(atMost('priorSanctionMonths', 24), either(100_000)),
})
const of2020 = [
  ...rowsOf(ipCriminalInterpretation2020, 'serious', { 第四条第一款第一项: either(300_000) }),
  ...rowsOf(ipCriminalInterpretation2020, 'especially-serious', { 第四条第二款: either(2_500_000) }),
]

const now = '2026-01-05'

export const tradeSecret = defineThreshold({
  id: 'trade-secret',
  label: { zh: '侵犯商业秘密罪', en: 'Infringing trade secrets' },
  basis: [cite(criminalLaw, '第二百一十九条'), cite(ipCriminalInterpretation2025, '第十七条')],
  facts: crimeFacts,
  tiers: {
    serious: { zh: '情节严重（2021年3月1日前：重大损失）', en: 'Serious (before March 2021: heavy loss)' },
    'especially-serious': {
      zh: '情节特别严重（2021年3月1日前：特别严重后果）',
      en: 'Especially serious (before March 2021: especially serious consequences)',
    },
  },
  versions: [
    {
      from: '2007-04-05',
      until: '2020-09-14',
      rows: [
        ...rowsOf(ipCriminalInterpretation2004, 'serious', { 第七条第一款: reaches('loss', 500_000) }),
        ...rowsOf(ipCriminalInterpretation2004, 'especially-serious', {
          第七条第二款: reaches('loss', 2_500_000),
        }),
      ],
    },
    { from: '2020-09-14', until: '2021-03-01', rows: of2020 },
    {
      from: '2021-03-01',
      until: '2025-04-26',
      rows: of2020,
      doubt: {
        zh: '《刑法修正案（十一）》已将“重大损失”改为“情节严重”（未核对），2020年解释的标准是否仍适用，请确认。',
        en: 'Amendment XI replaced “heavy loss” (not read): confirm that the lines of 2020 still apply.',
      },
    },
    {
      from: '2025-04-26',
      rows: [...serious, ...raised(serious, 10, 'especially-serious', '第十七条第二款')],
    },
  ],
  note: {
    zh: '直接导致权利人因重大经营困难而破产、倒闭的，属于情节特别严重（第十七条第二款），不在表内，由承办人员判断。',
    en: 'Driving the holder into bankruptcy is especially serious too (Article 17(2)); that is left to a person.',
  },
  examples: [
    { on: now, facts: { loss: 300_000 }, expect: { meets: true, clauses: ['第十七条第一款第一项'] } },
    {
      on: now,
      facts: { loss: 299_999 },
      expect: { meets: null, missing: ['illegalGains', 'priorSanctionMonths'] },
    },
    { on: now, facts: { loss: 99_999, illegalGains: 99_999 }, expect: { meets: false } },
    { on: now, facts: { loss: 100_000, priorSanctionMonths: 24 }, expect: { tier: 'serious' } },
    { on: now, facts: { illegalGains: 3_000_000 }, expect: { tier: 'especially-serious' } },
    { on: '2021-06-01', facts: { loss: 300_000 }, expect: { meets: true, clauses: ['第四条第一款第一项'] } },
    { on: '2019-06-01', facts: { loss: 499_999 }, expect: { meets: false } },
  ],
})
