import { defineIndex } from '#kernel/index/scheme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const fourStandards = defineIndex({
  id: 'four-standards',
  label: { zh: '四个一流综合指数（建议）', en: 'Index of the four standards (a suggestion)' },
  basis: [
    cite(strongIpCityOpinions2016, 'standard-governance', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-environment', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-contribution', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-exchange', 'unverified'),
  ],
  isSuggestion: true,
  standards: [
    { standard: governance, weight: 25 },
    { standard: protectiveEnvironment, weight: 30 },
    { standard: economicContribution, weight: 30 },
    { standard: exchange, weight: 15 },
  ],
  impute: { method: 'none', by: 'group' },
  treat: { method: 'none', skewness: 2, kurtosis: 3.5, maxWinsorised: 5, log: 'plain' },
  // Where nobody has promised a target, the best of the compared stands for it.
  normalise: { method: 'target', from: 0, to: 1.2, without: 'leader' },
  weigh: { method: 'given', experts: [] },
  aggregate: ['arithmetic', 'sum'],
  adjust: [],
  lacking: 'leave-out',
  uncertainty: {
    seed: 20161109,
    runs: 1000,
    level: 0.9,
    data: 0,
    weights: 0.25,
    impute: [],
    treat: [],
    normalise: [{ method: 'min-max', from: 0, to: 1 }, { method: 'rank' }],
    aggregate: [],
  },
  note: {
    zh:
      '86号文件提出四个一流，未规定权重和计分办法；此处为建议默认值，可以修改：权重25、30、30、15，' +
      '指标得分为达标程度，上限1.2。加分（至多5分）和扣分（至多10分）须由评价者另列。',
    en:
      'The Opinions name four standards and set neither weights nor scoring. This is a suggested default that may be ' +
      'changed: weights 25, 30, 30 and 15; an indicator scores its attainment, up to 1.2. Bonus (up to 5) and ' +
      'deductions (up to 10) are for whoever assesses to add.',
  },
})
