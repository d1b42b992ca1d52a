import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const ipSecuritisation = defineInput({
  id: 'ip-securitisation',
  label: {
    zh: '知识产权证券化发行规模（当年累计）',
    en: 'Intellectual property securities issued, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '证券交易所；地方金融部门', en: 'Stock exchanges; local finance offices' },
  mark: 'unverified',
})
