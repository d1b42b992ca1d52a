import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const referredCrimesFiled = defineInput({
  id: 'referred-crimes-filed',
  label: {
    zh: '移送案件中公安机关立案数（当年累计）',
    en: 'Referred cases filed by the police, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '公安机关；市场监督管理部门', en: 'Police; market regulators' },
  mark: 'unverified',
})
