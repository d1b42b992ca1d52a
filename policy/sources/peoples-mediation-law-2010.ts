import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const peoplesMediationLaw2010 = defineSource({
  id: 'peoples-mediation-law-2010',
  label: { zh: '中华人民共和国人民调解法', en: 'People’s Mediation Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  issuedOn: '2010-08-28',
  from: '2011-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    follows: civilProcedureLaw2023,
    article: '第八十五条',
    doubt: {
      zh: '本法未规定期间的计算；司法确认的期间按民事诉讼法第八十五条计算。',
      en: 'The law does not say how time is counted; that of confirmation is counted as in civil procedure.',
    },
  },
})
