import { defineSource } from '#kernel/source'

export const arbitrationLaw2017 = defineSource({
  id: 'arbitration-law-2017',
  label: { zh: '中华人民共和国仲裁法', en: 'Arbitration Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2017年第二次修正',
  issuedOn: '2017-09-01',
  from: '2018-01-01',
  until: '2026-03-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本法未规定期间的计算；“日”按自然日，末日遇法定休假日顺延。',
      en: 'The law is silent on counting: calendar days are assumed, and a last day off moves on.',
    },
  },
  note: {
    zh: '条文已核对；2017年修正的施行日期未经核对。',
    en: 'The articles were read; the day on which the amendment of 2017 took effect was not.',
  },
})
