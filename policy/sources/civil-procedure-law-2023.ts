import { defineSource } from '#kernel/source'

export const civilProcedureLaw2023 = defineSource({
  id: 'civil-procedure-law-2023',
  label: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2023年第五次修正',
  issuedOn: '2023-09-01',
  from: '2024-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: { rolls: true, article: '第八十五条' },
  note: {
    zh: '核对了所引条文；2023年修正的施行日期未经核对。',
    en: 'The articles cited were read; the day on which the amendment of 2023 took effect was not.',
  },
})
