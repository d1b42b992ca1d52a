import { defineSource } from '#kernel/source'

export const placeCodesGbt2260 = defineSource({
  id: 'place-codes-gbt-2260',
  label: {
    zh: '中华人民共和国行政区划代码',
    en: 'Codes for the Administrative Divisions of the People’s Republic of China',
  },
  issuer: { zh: '国家标准化管理委员会', en: 'Standardization Administration of China' },
  number: 'GB/T 2260',
  publisher: 'https://www.sac.gov.cn',
  mark: 'unverified',
})
