import { defineSource } from '#kernel/source'

export const complaintHandlingMeasures2019 = defineSource({
  id: 'complaint-handling-measures-2019',
  label: {
    zh: '市场监督管理投诉举报处理暂行办法',
    en: 'Interim Measures for Handling Complaints and Reports to the Market Regulators',
  },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国家市场监督管理总局令第20号，2022年修改',
  issuedOn: '2019-11-30',
  from: '2020-01-01',
  publisher: 'https://www.samr.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '办法的期限均写明工作日；开始之日是否计入未写明，按不计入。',
      en: 'All periods are in working days; that the first day is not counted is assumed.',
    },
  },
  note: {
    zh: '核对了2022年修改后的全文；2026年是否有新办法替代未经核对。',
    en: 'Read in full as amended in 2022; whether a rule of 2026 replaced it was not checked.',
  },
})
