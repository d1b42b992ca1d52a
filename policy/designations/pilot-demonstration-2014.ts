import { defineDesignationScheme } from '#kernel/assessment/designation-scheme'
import { cite } from '#kernel/source'
import { pilotDemonstrationMeasures2014 as measures } from '#policy/sources/pilot-demonstration-measures-2014'

export const pilotDemonstration2014 = defineDesignationScheme({
  id: 'pilot-demonstration-2014',
  label: {
    zh: '国家知识产权试点、示范城市（2014年办法）',
    en: 'National IP pilot and demonstration cities (2014)',
  },
  basis: [cite(measures)],
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
      became: {
        ...{ since: '2025', is: 'ended' },
        says: { zh: '2025年起各类试点不再保留', en: 'All pilots were abolished in 2025' },
      },
    },
    demonstration: {
      label: { zh: '示范城市', en: 'demonstration city' },
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
    { label: { zh: '省级推荐', en: 'recommendation by the province' } },
    { label: { zh: '国家知识产权局评定', en: 'assessment by SIPO' } },
    {
      label: { zh: '年度考核、分级管理、动态退出', en: 'yearly assessment, grading, exit' },
      mark: 'unverified',
    },
  ],
})
