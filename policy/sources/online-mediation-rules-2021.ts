import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const onlineMediationRules2021 = defineSource({
  id: 'online-mediation-rules-2021',
  label: { zh: '人民法院在线调解规则', en: 'Rules of the People’s Courts on Online Mediation' },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2021-12-30',
  from: '2022-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    follows: civilProcedureLaw2023,
    article: '第八十五条',
    doubt: {
      zh: '本规则写明工作日之处按工作日；其余期间的计算未作规定，按民事诉讼法计算。',
      en: 'Working days where it says so; silent on the rest, which is counted as in civil procedure.',
    },
  },
})
