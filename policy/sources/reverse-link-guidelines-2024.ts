import { defineSource } from '#kernel/source'

export const reverseLinkGuidelines2024 = defineSource({
  id: 'reverse-link-guidelines-2024',
  label: {
    zh: '人民检察院行刑反向衔接工作指引',
    en: 'Guidelines of the Procuratorates on Handing Cases Back to Administrative Enforcement',
  },
  issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
  issuedOn: '2024-11-26',
  from: '2024-11-26',
  publisher: 'https://www.spp.gov.cn',
  mark: 'read',
  counting: { rolls: true },
  note: {
    zh: '核对了第一条、第二条和第十二条至第十五条，其余条文未经核对。',
    en: 'Articles 1, 2 and 12 to 15 were read, the others not.',
  },
})
