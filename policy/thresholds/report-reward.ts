import { defineThreshold, exactly, oneOfCodes, row, yesNo, yuan } from '#kernel/procedures/threshold'
import { all, atMost, is, moreThan } from '#kernel/procedures/threshold-condition'
import { cite } from '#kernel/source'
import { reportRewardMeasures2021 } from '#policy/sources/report-reward-measures-2021'

const CAP = 1_000_000
const inScope = all(
  is('scope', 'product-safety', 'systemic-risk', 'social-impact', 'crime-prosecuted'),
  is('excluded', false),
)
/** A share of what was fined and confiscated, with a least sum; where there was nothing, the least sum. */
const grade = (level: string, clause: string, share: number, least: number) => [
  row(cite(reportRewardMeasures2021, clause), all(inScope, is('level', level), moreThan('sanctioned', 0)), {
    amount: exactly({ fact: 'sanctioned', times: share, atLeast: least, atMost: CAP }),
  }),
  row(cite(reportRewardMeasures2021), all(inScope, is('level', level), atMost('sanctioned', 0)), {
    clause: `无罚没款的案件（${level}级）`,
    amount: { min: { yuan: least }, max: { yuan: CAP } },
  }),
]

const facts = { scope: 'crime-prosecuted', excluded: false }
const now = '2026-01-05'

export const reportReward = defineThreshold({
  id: 'report-reward',
  label: { zh: '举报奖励', en: 'Reward for a report' },
  basis: [cite(reportRewardMeasures2021, '第十二条')],
  facts: {
    scope: oneOfCodes('违法行为的范围', 'Kind of violation', {
      'product-safety': {
        zh: '食品、药品、特种设备、工业产品质量安全',
        en: 'safety of food, drugs, special equipment, products',
      },
      'systemic-risk': { zh: '具有区域性、系统性风险', en: 'regional or systemic risk' },
      'social-impact': { zh: '具有较大社会影响', en: 'great social impact' },
      'crime-prosecuted': { zh: '涉嫌犯罪移送并被追究刑事责任', en: 'crime referred and prosecuted' },
      other: { zh: '其他', en: 'other' },
    }),
    excluded: yesNo(
      '举报人属于不予奖励的人员（权利人及其代理人、公务人员、有法定报告义务的人等）',
      'one who gets no reward: the right holder and agents, officials, those obliged to report',
    ),
    level: oneOfCodes('举报等级', 'Grade of the report', {
      1: { zh: '一级', en: 'first' },
      2: { zh: '二级', en: 'second' },
      3: { zh: '三级', en: 'third' },
    }),
    sanctioned: yuan('罚没款', 'fines and confiscations'),
  },
  versions: [
    {
      from: '2021-12-01',
      rows: [
        ...grade('1', '第十二条第一项', 0.05, 5000),
        ...grade('2', '第十二条第二项', 0.03, 3000),
        ...grade('3', '第十二条第三项', 0.01, 1000),
      ],
    },
  ],
  note: {
    zh:
      '最终数额由市场监督管理部门综合考虑货值、社会影响等确定；五十万元以上的，与同级财政部门共同确定；' +
      '内部人员举报的，经财政部门同意可以适当提高。',
    en:
      'The office fixes the final sum by value of goods and impact; from 500,000 yuan together with the finance ' +
      'bureau; insiders may be given more with its consent.',
  },
  examples: [
    {
      on: now,
      facts: { ...facts, level: 1, sanctioned: 1_000_000 },
      expect: { meets: true, amount: { min: 50_000, max: 50_000 } },
    },
    {
      on: now,
      facts: { ...facts, level: 2, sanctioned: 99_999 },
      expect: { amount: { min: 3000, max: 3000 } },
    },
    {
      on: now,
      facts: { ...facts, level: 2, sanctioned: 100_001 },
      expect: { amount: { min: 3000.03, max: 3000.03 } },
    },
    {
      on: now,
      facts: { ...facts, level: 1, sanctioned: 20_000_001 },
      expect: { amount: { min: CAP, max: CAP } },
    },
    { on: now, facts: { ...facts, level: 3, sanctioned: 0 }, expect: { amount: { min: 1000, max: CAP } } },
    { on: now, facts: { ...facts, level: 3 }, expect: { meets: null, missing: ['sanctioned'] } },
    { on: now, facts: { ...facts, excluded: true }, expect: { meets: false } },
    { on: now, facts: { scope: 'other' }, expect: { meets: false } },
    { on: '2021-11-30', facts, expect: { refused: 'rule-not-known' } },
  ],
})
