import { defineIndex } from '#kernel/index/scheme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const standardsAlike = defineIndex({
  id: 'standards-alike',
  label: {
    zh: '四个一流综合指数（四项等权、按位次，建议）',
    en: 'Index of the four standards (equal weights, by ranks; a suggestion)',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'standard-governance', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-environment', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-contribution', 'unverified'),
    cite(strongIpCityOpinions2016, 'standard-exchange', 'unverified'),
  ],
  isSuggestion: true,
  standards: [
    { standard: governance, weight: 25 },
    { standard: protectiveEnvironment, weight: 25 },
    { standard: economicContribution, weight: 25 },
    { standard: exchange, weight: 25 },
  ],
  impute: { method: 'none', by: 'group' },
  treat: { method: 'none', skewness: 2, kurtosis: 3.5, maxWinsorised: 5, log: 'plain' },
  normalise: { method: 'rank' },
  weigh: { method: 'given', experts: [] },
  aggregate: ['arithmetic', 'arithmetic'],
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
    normalise: [{ method: 'min-max', from: 0, to: 1 }],
    aggregate: [],
  },
  note: {
    zh: '86号文件提出四个一流，未规定权重和计分办法。此处四项等权，指标只计位次，供与另一建议对照：定义不同，位次会变多少。',
    en:
      'The Opinions name four standards and set neither weights nor scoring. Here the four weigh alike and an ' +
      'indicator counts by its rank alone, to be held against the other suggestion: how much the definition moves.',
  },
})
