import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const courtTrialLimits2000 = defineSource({
  id: 'court-trial-limits-2000',
  label: {
    zh: '最高人民法院关于严格执行案件审理期限制度的若干规定',
    en: 'Provisions of the Supreme People’s Court on Strict Adherence to Trial Limits',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2000-09-22',
  from: '2000-09-28',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
  note: {
    zh: '与其后修正的诉讼法不一致的，以诉讼法为准；现行效力未经核对。',
    en: 'The procedure laws amended since prevail over it; whether each article still stands was not read.',
  },
})
