import { defineSource } from '#kernel/source'

export const antiUnfairCompetitionLaw2019 = defineSource({
  id: 'anti-unfair-competition-law-2019',
  label: {
    zh: '中华人民共和国反不正当竞争法（2019年修正）',
    en: 'Anti-Unfair Competition Law (2019 amendment)',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2019年修正',
  issuedOn: '2019-04-23',
  from: '2019-04-23',
  until: '2025-10-15',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  note: { zh: '修正的施行日期未经核对。', en: 'The day the amendment came into force was not read.' },
})
