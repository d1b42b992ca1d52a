import { defineSource } from '#kernel/source'

export const technologyTransformationLaw2015 = defineSource({
  id: 'technology-transformation-law-2015',
  label: {
    zh: '中华人民共和国促进科技成果转化法',
    en: 'Law on Promoting the Transformation of Scientific and Technological Achievements',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2015年修正',
  issuedOn: '2015-08-29',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
})
