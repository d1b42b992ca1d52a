import { defineSource } from '#kernel/source'

export const customsMeasures2009 = defineSource({
  id: 'customs-measures-2009',
  label: {
    zh: '中华人民共和国海关关于《中华人民共和国知识产权海关保护条例》的实施办法',
    en: 'Customs Measures for Implementing the Regulations on Customs Protection of IP',
  },
  issuer: { zh: '海关总署', en: 'General Administration of Customs' },
  number: '海关总署令第183号',
  from: '2009-07-01',
  publisher: 'http://www.customs.gov.cn',
  mark: 'read',
  note: {
    zh: '第十五、二十二至二十四、四十三条按转载文本核对。',
    en: 'Articles 15, 22–24 and 43 were read in a copy.',
  },
})
