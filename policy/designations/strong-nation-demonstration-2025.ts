import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { designationApplication } from '#policy/procedures/designation/designation-application'
import { designationObjection } from '#policy/procedures/designation/designation-objection'
import { designationRound } from '#policy/procedures/designation/designation-round'
import { creationList2026 } from '#policy/sources/creation-list-2026'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'

export const strongNationDemonstration2025 = defineDesignationScheme({
  id: 'strong-nation-demonstration-2025',
  label: {
    zh: '知识产权强国建设示范市创建（2025年起）',
    en: 'Creating demonstration cities of a strong IP nation (since 2025)',
  },
  basis: [cite(demonstrationCreation2025), cite(creationList2026)],
  since: '2025',
  principle: {
    zh: '自愿申报；每市（州）每类限报一个；没有合格的可以不报',
    en: 'Free application; one of each kind from a city; none where nobody qualifies',
  },
  applicants: {
    zh: '副省级城市、地级市（州）；也有直辖市的区列为创建对象',
    en: 'Sub-provincial and prefecture-level cities; districts of municipalities were listed too',
  },
  levels: { demonstration: { label: { zh: '示范市', en: 'demonstration city' } } },
  steps: [
    {
      label: {
        zh: '省级通知：名额、指标、截止日',
        en: 'call of the province: quota, indicators, cut-off day',
      },
    },
    { label: { zh: '自评', en: 'self-assessment' }, mark: 'unverified' },
    { label: { zh: '报送创建申报书', en: 'application' } },
    {
      label: {
        zh: '省级按评价指标审查、在名额内推荐',
        en: 'review by the province, recommendation within the quota',
      },
    },
    { label: { zh: '国家知识产权局确定创建对象名单', en: 'list of creation objects by CNIPA' } },
    { label: { zh: '创建期：方案、年度报告', en: 'creation: plan and yearly reports' }, mark: 'unverified' },
    { label: { zh: '验收（预计2027年）', en: 'acceptance (expected in 2027)' } },
    { label: { zh: '认定，成效评估', en: 'designation, evaluation of effect' } },
    { label: { zh: '中止、撤销', en: 'suspension, revocation' }, mark: 'unverified' },
  ],
  carriedOut: {
    ...{ round: designationRound, application: designationApplication, objection: designationObjection },
    ...{
      recommend: 'recommend',
      score: 'score',
      list: 'list',
      designate: 'designate',
      setAside: 'set-aside',
    },
    ...{ call: 'call', appoint: 'appoint', dismiss: 'dismiss', publish: 'publish', sendUp: 'send-up' },
    called: 'called',
    ...{ reviewed: ['called', 'reviewing'], sentUp: ['sent-up', 'listed'] },
    published: ['public-notice', 'deciding', 'sent-up', 'listed'],
    undecided: ['preparing', 'submitted', 'returned', 'scoring'],
    out: ['missed', 'reserve', 'not-recommended', 'withdrawn', 'set-aside'],
    reserve: 'reserve',
    left: ['missed', 'withdrawn'],
    ...{ titleNotice: 'notice', upheld: 'upheld', titled: 'designated', ended: ['revoked', 'relinquished'] },
    criteria: [
      { field: 'governance', own: 'selfGovernance', weight: 25 },
      { field: 'environment', own: 'selfEnvironment', weight: 30 },
      { field: 'contribution', own: 'selfContribution', weight: 30 },
      { field: 'exchange', own: 'selfExchange', weight: 15 },
    ],
    comment: 'comment',
  },
  note: {
    zh: '评价指标的权重和分数线未见原文；四项权重25、30、30、15是本系统的建议，不是规定。',
    en: 'Weights and thresholds were not read; 25, 30, 30 and 15 are suggestions of this system and no rule.',
  },
})
