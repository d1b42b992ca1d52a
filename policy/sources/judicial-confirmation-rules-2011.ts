import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const judicialConfirmationRules2011 = defineSource({
  id: 'judicial-confirmation-rules-2011',
  label: {
    zh: '最高人民法院关于人民调解协议司法确认程序的若干规定',
    en: 'Provisions of the Supreme People’s Court on Confirming People’s Mediation Agreements',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2011-03-23',
  from: '2011-03-30',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    follows: civilProcedureLaw2023,
    article: '第八十五条',
    doubt: {
      zh: '本规定未规定期间的计算，按民事诉讼法计算：“日”为自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting; counted as in civil procedure: calendar days, a last day off moves on.',
    },
  },
})
