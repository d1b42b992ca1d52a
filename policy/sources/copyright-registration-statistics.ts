import { defineSource } from '#kernel/source'

export const copyrightRegistrationStatistics = defineSource({
  id: 'copyright-registration-statistics',
  label: { zh: '全国著作权登记情况通报', en: 'Notice on copyright registration nationwide' },
  issuer: { zh: '国家版权局', en: 'National Copyright Administration of China' },
  publisher: 'https://www.ncac.gov.cn',
  mark: 'unverified',
})
