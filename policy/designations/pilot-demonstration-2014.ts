import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { titlesIn2025 } from '#policy/designations/parts/titles-in-2025'
import { demonstrationCreation2025 } from '#policy/sources/demonstration-creation-2025'
import { pilotDemonstrationMeasures2014 as measures } from '#policy/sources/pilot-demonstration-measures-2014'

export const pilotDemonstration2014 = defineDesignationScheme({
  id: 'pilot-demonstration-2014',
  label: {
    zh: '国家知识产权试点、示范城市（2014年办法）',
    en: 'National IP pilot and demonstration cities (2014)',
  },
  basis: [cite(measures), cite(demonstrationCreation2025, undefined, 'unverified')],
  since: '2014-06-13',
  principle: {
    zh: '自愿申报、择优推荐、集中评定、分类指导、分级考核、动态管理',
    en: 'Free application, recommendation of the best, joint assessment, guidance by kind, yearly grading, dynamic management',
  },
  applicants: {
    zh: '计划单列市、副省级城市、地级市（州、盟）、直辖市辖区、县级市',
    en: 'Cities with separate plans, sub-provincial and prefecture-level cities, districts of municipalities, county-level cities',
  },
  levels: {
    pilot: {
      label: { zh: '试点城市', en: 'pilot city' },
      became: titlesIn2025.pilot,
    },
    demonstration: {
      label: { zh: '示范城市', en: 'demonstration city' },
      became: titlesIn2025.demonstration,
    },
  },
  steps: [
    { label: { zh: '省级推荐', en: 'recommendation by the province' } },
    { label: { zh: '国家知识产权局评定', en: 'assessment by SIPO' } },
    {
      label: { zh: '年度考核、分级管理、动态退出', en: 'yearly assessment, grading, exit' },
      mark: 'unverified',
    },
  ],
})
