import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const ipArbitrations = defineInput({
  id: 'ip-arbitrations',
  label: { zh: '知识产权仲裁案件数（当年累计）', en: 'Intellectual property arbitrations, year to date' },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '仲裁机构', en: 'Arbitration institutions' },
  mark: 'unverified',
})
