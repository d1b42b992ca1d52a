import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { strongCityDemonstration2021 } from '#policy/sources/strong-city-demonstration-2021'

const term = { from: '2022-07-01', until: '2025-07-01' } as const

export const strongCityPilotDemonstration2021 = defineDesignationScheme({
  id: 'strong-city-pilot-demonstration-2021',
  label: {
    zh: '知识产权强市建设试点示范城市（2022年认定）',
    en: 'Pilot and demonstration cities of building strong IP cities (named in 2022)',
  },
  basis: [cite(strongCityDemonstration2021)],
  since: '2021',
  applicants: { zh: '城市（城区）', en: 'Cities and districts' },
  levels: {
    pilot: {
      label: { zh: '强市建设试点城市', en: 'pilot city' },
      ...{ named: 72, term },
      became: {
        ...{ since: '2025', is: 'ended' },
        says: { zh: '2025年起各类试点不再保留', en: 'All pilots were abolished in 2025' },
      },
    },
    demonstration: {
      label: { zh: '强市建设示范城市', en: 'demonstration city' },
      ...{ named: 38, term },
      became: {
        ...{ since: '2025', is: 'kept' },
        says: {
          zh: '已认定为示范的保留称号，不必重新申报',
          en: 'Who is a demonstration keeps the title and need not apply again',
        },
      },
    },
  },
  steps: [
    { label: { zh: '地方申报推荐', en: 'application and recommendation' } },
    { label: { zh: '材料审查', en: 'examination of the papers' } },
    { label: { zh: '专家评审', en: 'review by experts' } },
    { label: { zh: '确定', en: 'naming' } },
    { label: { zh: '年度计划和总结', en: 'yearly plan and summary' }, mark: 'unverified' },
  ],
})
