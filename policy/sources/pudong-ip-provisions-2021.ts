import { defineSource } from '#kernel/source'

export const pudongIpProvisions2021 = defineSource({
  id: 'pudong-ip-provisions-2021',
  label: {
    zh: '上海市浦东新区建立高水平知识产权保护制度若干规定',
    en: 'Provisions of Shanghai on a High Standard of IP Protection in Pudong New Area',
  },
  issuer: {
    zh: '上海市人民代表大会常务委员会',
    en: 'Standing Committee of the People’s Congress of Shanghai',
  },
  issuedOn: '2021-10-28',
  from: '2021-12-01',
  publisher: 'https://www.shanghai.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本规定未规定期间的计算；“日”按自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting: calendar days are assumed, and a last day off moves on.',
    },
  },
})
