import { defineSource } from '#kernel/source'

export const creditRepairMeasures2021 = defineSource({
  id: 'credit-repair-measures-2021',
  label: { zh: '市场监督管理信用修复管理办法', en: 'Measures for Credit Repair in Market Regulation' },
  issuer: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  number: '国市监信规〔2021〕3号',
  issuedOn: '2021-07-30',
  from: '2021-09-01',
  until: '2025-12-25',
  publisher: 'https://www.samr.gov.cn',
  mark: 'unverified',
  counting: { rolls: true },
  note: {
    zh: '条文未经核对，核对了第二条至第四条的大意。',
    en: 'The articles were not read, but for the gist of 2 to 4.',
  },
})
