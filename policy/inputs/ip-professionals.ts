import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const ipProfessionals = defineInput({
  id: 'ip-professionals',
  label: {
    zh: '知识产权职称和持证人才数',
    en: 'Professionals with an intellectual property title or certificate',
  },
  unit: { zh: '人', en: 'people' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: {
    zh: '人力资源社会保障部门；知识产权管理部门',
    en: 'Human resources departments; intellectual property offices',
  },
  mark: 'unverified',
})
