import { defineSource } from '#kernel/source'

export const creationList2026 = defineSource({
  id: 'creation-list-2026',
  label: {
    zh: '知识产权强国建设示范创建对象名单',
    en: 'List of those that are to create demonstrations of building a strong IP nation',
  },
  issuer: { zh: '国家知识产权局', en: 'CNIPA' },
  number: '国知发运函字〔2026〕25号',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  note: {
    zh: '文号见省级公布的结果，原文未读。',
    en: 'The number as a province published it; the text was not read.',
  },
})
