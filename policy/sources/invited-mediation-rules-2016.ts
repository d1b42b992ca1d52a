import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const invitedMediationRules2016 = defineSource({
  id: 'invited-mediation-rules-2016',
  label: {
    zh: '最高人民法院关于人民法院特邀调解的规定',
    en: 'Provisions of the Supreme People’s Court on Mediation by Invitation of the Courts',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2016-06-28',
  from: '2016-07-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    follows: civilProcedureLaw2023,
    article: '第八十五条',
    doubt: {
      zh: '本规定未规定期间的计算，按民事诉讼法计算。',
      en: 'Silent on counting; counted as in civil procedure.',
    },
  },
})
