import { defineSource } from '#kernel/source'

export const complaintHandlingMeasures2019 = defineSource({
  id: 'complaint-handling-measures-2019',
  label: {
    zh: '市场监督管理投诉举报处理暂行办法',
    en: 'Interim Measures for Handling Complaints and Reports to the Market Regulators',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国家市场监督管理总局令第20号',
  issuedOn: '2019-11-30',
  publisher: 'https://www.samr.gov.cn',
  mark: 'read',
  note: {
    zh: '核对了第十四条；文号和日期未经核对，2026年是否有新办法替代也未经核对。',
    en: 'Article 14 was read; the number, the day and whether a rule of 2026 replaced it were not.',
  },
})
