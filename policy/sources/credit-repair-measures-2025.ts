import { defineSource } from '#kernel/source'

export const creditRepairMeasures2025 = defineSource({
  id: 'credit-repair-measures-2025',
  label: {
    zh: '市场监督管理信用修复管理办法（2025年）',
    en: 'Measures for Credit Repair in Market Regulation (2025)',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  from: '2025-12-25',
  publisher: 'https://www.samr.gov.cn',
  mark: 'unsure',
  counting: { rolls: true },
  note: {
    zh: '条文未经核对；只见新闻称2025年12月25日施行、办理时限由十五个工作日缩短至七个工作日。',
    en: 'The articles were not read; a press report says in force on 2025-12-25, with 7 instead of 15 days.',
  },
})
