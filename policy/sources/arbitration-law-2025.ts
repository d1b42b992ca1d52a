import { defineSource } from '#kernel/source'

export const arbitrationLaw2025 = defineSource({
  id: 'arbitration-law-2025',
  label: { zh: '中华人民共和国仲裁法', en: 'Arbitration Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2025年修订',
  issuedOn: '2025-09-12',
  from: '2026-03-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: true,
    doubt: {
      zh: '修订后的条文未经核对；“日”按自然日，末日遇法定休假日顺延。',
      en: 'The revised text was not read: calendar days are assumed, and a last day off moves on.',
    },
  },
  note: {
    zh: '通过和施行日期有据；撤销裁决三个月（第七十二条）据转述，其余条文未经核对。',
    en: 'Adoption and effect are sourced; three months to set aside (Article 72) is from reports of it.',
  },
})
