import { defineSource } from '#kernel/source'

export const demonstrationCreation2025 = defineSource({
  id: 'demonstration-creation-2025',
  label: {
    zh: '知识产权强国建设示范创建工作的通知',
    en: 'Notice on creating demonstrations of building a strong IP nation',
  },
  issuer: { zh: '国家知识产权局', en: 'CNIPA' },
  number: '国知发运字〔2025〕28号',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  note: {
    zh: '内容见省级转发通知；标题为概括，原文和评价指标附件未读，权重和分数线不详。',
    en: 'Known from provincial calls; the title is a summary. Neither the text nor its indicators were read.',
  },
})
