import { defineSource } from '#kernel/source'

export const procuratorateIpStatistics = defineSource({
  id: 'procuratorate-ip-statistics',
  label: { zh: '知识产权检察工作统计', en: 'Statistics of intellectual property work of the procuratorates' },
  issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
  publisher: 'https://www.spp.gov.cn',
  mark: 'unverified',
})
