import { defineSource } from '#kernel/source'

export const collectiveMarksOrder79 = defineSource({
  id: 'collective-marks-order-79',
  label: {
    zh: '集体商标、证明商标注册和管理规定',
    en: 'Provisions on the Registration and Administration of Collective and Certification Marks',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第79号',
  from: '2024-02-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
})
