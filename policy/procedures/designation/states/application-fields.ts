import type { Field } from '#kernel/register'

const points = (zh: string, en: string): Field => ({ kind: 'number', label: { zh, en } })

export const applicationFields = {
  round: { kind: 'code', label: { zh: '申报轮次', en: 'Round' } },
  applyBy: { kind: 'day', label: { zh: '申报截止日', en: 'Cut-off day' } },
  selfGovernance: points('自评：治理', 'Own score: governance'),
  selfEnvironment: points('自评：保护环境', 'Own score: environment'),
  selfContribution: points('自评：经济贡献', 'Own score: contribution'),
  selfExchange: points('自评：合作交流', 'Own score: exchange'),
  strengths: { kind: 'text', label: { zh: '自评说明和证据', en: 'What the own score rests on' } },
  reasons: { kind: 'text', label: { zh: '理由', en: 'Reasons' } },
  mendBy: { kind: 'day', label: { zh: '补正期限', en: 'To be mended by' } },
  mended: { kind: 'text', label: { zh: '补正内容', en: 'What was mended' } },
  expert: { kind: 'code', label: { zh: '专家', en: 'Expert' } },
  governance: points('治理（专家评分）', 'Governance (expert)'),
  environment: points('保护环境（专家评分）', 'Environment (expert)'),
  contribution: points('经济贡献（专家评分）', 'Contribution (expert)'),
  exchange: points('合作交流（专家评分）', 'Exchange (expert)'),
  comment: { kind: 'text', label: { zh: '评语', en: 'Comment' } },
  veto: {
    kind: 'code',
    label: { zh: '一票否决情形', en: 'What keeps it out' },
    values: {
      'false-data': { zh: '数据造假', en: 'false data' },
      'major-incident': { zh: '重大知识产权事件', en: 'a major incident' },
      'abnormal-filings': { zh: '非正常申请集中爆发', en: 'an outbreak of abnormal filings' },
    },
  },
  setAsideFor: { kind: 'text', label: { zh: '撤销推荐的理由（公开）', en: 'Why it is set aside (public)' } },
  notice: { kind: 'text', label: { zh: '文号', en: 'Number of the notice' } },
  creationPlan: { kind: 'text', label: { zh: '创建方案', en: 'Creation plan' } },
  reportBy: { kind: 'day', label: { zh: '年度报告期限', en: 'Yearly report by' } },
  yearReport: { kind: 'text', label: { zh: '年度报告', en: 'Yearly report' } },
  acceptBy: { kind: 'day', label: { zh: '验收期限', en: 'Acceptance by' } },
  rectifyBy: { kind: 'day', label: { zh: '整改期限', en: 'To be put right by' } },
  rectified: { kind: 'text', label: { zh: '整改情况', en: 'What was put right' } },
  objectUntil: { kind: 'day', label: { zh: '公示截止日', en: 'Objections until' } },
  evaluateBy: { kind: 'day', label: { zh: '下次成效评估', en: 'Next evaluation by' } },
  effect: { kind: 'text', label: { zh: '成效', en: 'Effect' } },
} as const satisfies Readonly<Record<string, Field>>
