import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const ipTrainingAttendances = defineInput({
  id: 'ip-training-attendances',
  label: {
    zh: '知识产权培训人次（当年累计）',
    en: 'Attendances at intellectual property training, year to date',
  },
  unit: { zh: '人次', en: 'attendances' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
