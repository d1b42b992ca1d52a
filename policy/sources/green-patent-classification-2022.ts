import { defineSource } from '#kernel/source'

export const greenPatentClassification2022 = defineSource({
  id: 'green-patent-classification-2022',
  label: {
    zh: '绿色低碳技术专利分类体系',
    en: 'Classification System of Green Low-Carbon Technology Patents',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  note: {
    zh: '2022年发布；5个一级、19个二级、56个三级、62个四级类别，共142类。类别与国际专利分类号的对照未经核对。',
    en: 'Issued in 2022; 142 classes on four levels. The concordance to the IPC was not read.',
  },
})
