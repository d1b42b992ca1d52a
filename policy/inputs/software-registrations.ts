import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightRegistrationStatistics } from '#policy/sources/copyright-registration-statistics'

export const softwareRegistrations = defineInput({
  id: 'software-registrations',
  label: {
    zh: '计算机软件著作权登记量（当年累计）',
    en: 'Copyright registrations of software, year to date',
  },
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
