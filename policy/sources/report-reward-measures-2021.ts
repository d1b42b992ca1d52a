import { defineSource } from '#kernel/source'

export const reportRewardMeasures2021 = defineSource({
  id: 'report-reward-measures-2021',
  label: {
    zh: '市场监管领域重大违法行为举报奖励暂行办法',
    en: 'Interim Measures for Rewarding Reports of Serious Violations to the Market Regulators',
  },
  issuer: {
    zh: '国家市场监督管理总局、财政部',
    en: 'State Administration for Market Regulation; Ministry of Finance',
  },
  number: '国市监稽规〔2021〕4号',
  issuedOn: '2021-07-30',
  from: '2021-12-01',
  publisher: 'https://www.samr.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: true,
    doubt: {
      zh: '本规定未规定期间的计算；“日”按自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting: calendar days are assumed, and a last day off moves on.',
    },
  },
  note: {
    zh: '核对了奖励范围、等级、数额和上限；第四章奖励程序的期限未见原文。',
    en: 'Scope, grades, amounts and cap were read; the periods of chapter 4 on procedure were not found.',
  },
})
