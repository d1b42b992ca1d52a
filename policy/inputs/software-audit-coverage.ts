import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightRegistrationStatistics } from '#policy/sources/copyright-registration-statistics'

export const softwareAuditCoverage = defineInput({
  id: 'software-audit-coverage',
  label: { zh: '软件正版化检查覆盖率', en: 'Coverage of software legality inspections' },
  unit: { zh: '%', en: '%' },
  basis: [cite(copyrightRegistrationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '国家版权局；地方版权部门',
    en: 'National Copyright Administration; local copyright offices',
  },
  mark: 'unverified',
})
