import { defineSource } from '#kernel/source'

export const ipPlan15th = defineSource({
  id: 'ip-plan-15th',
  label: {
    zh: '知识产权保护和运用“十五五”规划',
    en: '15th Five-Year Plan for the Protection and Use of Intellectual Property',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2026〕30号',
  issuedOn: '2026-07-27',
  from: '2026-07-27',
  until: '2031-01-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  note: {
    zh: '规划期2026—2030年；公布的文本有删减，已读全文没有数值指标表。',
    en: 'Period 2026–2030; as published, abridged, it holds no table of numeric indicators.',
  },
})
