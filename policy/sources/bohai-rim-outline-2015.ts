import { defineSource } from '#kernel/source'

export const bohaiRimOutline2015 = defineSource({
  id: 'bohai-rim-outline-2015',
  label: {
    zh: '环渤海地区合作发展纲要',
    en: 'Outline for Cooperation and Development of the Bohai Rim',
  },
  issuer: { zh: '国家发展改革委', en: 'National Development and Reform Commission' },
  number: '发改地区〔2015〕2310号',
  issuedOn: '2015-10-12',
  publisher: 'https://www.ndrc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '据所知引用，未见原文；所列七省区市。',
    en: 'Cited from knowledge, not read; it lists seven provinces.',
  },
})
