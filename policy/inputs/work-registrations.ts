import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightRegistrationStatistics } from '#policy/sources/copyright-registration-statistics'

export const workRegistrations = defineInput({
  id: 'work-registrations',
  label: { zh: '作品著作权登记量（当年累计）', en: 'Copyright registrations of works, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(copyrightRegistrationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: {
    zh: '国家版权局；地方版权部门',
    en: 'National Copyright Administration; local copyright offices',
  },
  mark: 'unverified',
})
