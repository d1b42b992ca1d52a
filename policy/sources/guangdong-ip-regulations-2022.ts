import { defineSource } from '#kernel/source'

export const guangdongIpRegulations2022 = defineSource({
  id: 'guangdong-ip-regulations-2022',
  label: { zh: '广东省知识产权保护条例', en: 'Regulations of Guangdong on Intellectual Property Protection' },
  issuer: {
    zh: '广东省人民代表大会常务委员会',
    en: 'Standing Committee of the People’s Congress of Guangdong',
  },
  issuedOn: '2022-03-29',
  from: '2022-05-01',
  publisher: 'https://www.gd.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本规定未规定期间的计算；“日”按自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting: calendar days are assumed, and a last day off moves on.',
    },
  },
})
