import { defineSource } from '#kernel/source'

export const ipPlan15th = defineSource({
  id: 'ip-plan-15th',
  label: {
    zh: '知识产权保护和运用“十五五”规划',
    en: '15th Five-Year Plan for the Protection and Use of Intellectual Property',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  from: '2026-01-01',
  until: '2031-01-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  note: {
    zh: '规划期2026—2030年；已读部分没有数值指标表。',
    en: 'Period 2026–2030; the parts that were read hold no table of numeric indicators.',
  },
})
