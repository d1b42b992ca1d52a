import { defineSource } from '#kernel/source'

export const statisticalYearbook = defineSource({
  id: 'statistical-yearbook',
  label: {
    zh: '统计年鉴和国民经济和社会发展统计公报',
    en: 'Statistical yearbooks and communiqués on economic and social development',
  },
  issuer: { zh: '国家统计局和地方统计局', en: 'National and local bureaus of statistics' },
  publisher: 'https://www.stats.gov.cn',
  mark: 'unverified',
})
