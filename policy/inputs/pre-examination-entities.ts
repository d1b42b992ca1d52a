import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const preExaminationEntities = defineInput({
  id: 'pre-examination-entities',
  label: { zh: '预审备案主体数', en: 'Entities registered for pre-examination' },
  unit: { zh: '家', en: 'organisations' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '知识产权保护中心、快速维权中心', en: 'Protection centres and fast-track centres' },
  mark: 'unverified',
})
