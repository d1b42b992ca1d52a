import { defineSource } from '#kernel/source'

export const ipEvidenceProvisions2020 = defineSource({
  id: 'ip-evidence-provisions-2020',
  label: {
    zh: '最高人民法院关于知识产权民事诉讼证据的若干规定',
    en: 'Provisions of the Supreme People’s Court on Evidence in Civil IP Litigation',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  from: '2020-11-18',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本规定未规定期间的计算；“日”按自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting: calendar days are assumed, and a last day off moves on.',
    },
  },
})
