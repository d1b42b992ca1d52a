import { defineSource } from '#kernel/source'

export const fiveYearPlanOutline2021 = defineSource({
  id: 'five-year-plan-outline-2021',
  label: {
    zh: '中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
    en: 'Outline of the 14th Five-Year Plan and the Long-Range Objectives through 2035',
  },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  issuedOn: '2021-03-11',
  publisher: 'http://www.npc.gov.cn',
  mark: 'unverified',
  note: {
    zh: '只核对了每万人口高价值发明专利拥有量12件这一目标值。',
    en: 'Only the goal of 12 high-value invention patents per 10,000 residents was read.',
  },
})
