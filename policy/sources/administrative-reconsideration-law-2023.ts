import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const administrativeReconsiderationLaw2023 = defineSource({
  id: 'administrative-reconsideration-law-2023',
  label: { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2023年修订',
  issuedOn: '2023-09-01',
  from: '2024-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  // Article 88: short days are working days; for the rest the Civil Procedure Law, its Article 85.
  counting: {
    rolls: true,
    workingDays: [3, 5, 7, 10],
    article: '第八十五条',
    follows: civilProcedureLaw2023,
  },
})
