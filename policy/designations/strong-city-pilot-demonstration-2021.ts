import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { titlesIn2025 } from '#policy/designations/parts/titles-in-2025'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'
import { strongCityDemonstration2021 } from '#policy/sources/strong-city-demonstration-2021'

const term = { from: '2022-07-01', until: '2025-07-01' } as const

export const strongCityPilotDemonstration2021 = defineDesignationScheme({
  id: 'strong-city-pilot-demonstration-2021',
  label: {
    zh: '知识产权强市建设试点示范城市（2022年认定）',
    en: 'Pilot and demonstration cities of building strong IP cities (named in 2022)',
  },
  basis: [cite(strongCityDemonstration2021), cite(demonstrationCreation2025, undefined, 'unverified')],
  since: '2021',
  applicants: { zh: '城市（城区）', en: 'Cities and districts' },
  levels: {
    pilot: {
      label: { zh: '强市建设试点城市', en: 'pilot city' },
      ...{ named: 72, term },
      became: titlesIn2025.pilot,
    },
    demonstration: {
      label: { zh: '强市建设示范城市', en: 'demonstration city' },
      ...{ named: 38, term },
      became: titlesIn2025.demonstration,
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
