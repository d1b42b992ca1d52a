import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { preExaminationEntities } from '#policy/inputs/pre-examination-entities'
import { quality } from '#policy/missions/quality'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const preExaminationRegisteredEntities = defineIndicator({
  id: 'pre-examination-registered-entities',
  code: 'C23b',
  label: { zh: '专利预审备案主体数', en: 'Entities registered for patent pre-examination' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(ipPlan15th),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '家', en: 'organisations' },
  decimals: 0,
  better: 'higher',
  mark: 'unsure',
  value: input(preExaminationEntities),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'pre-examination-entities': { '2024': 650 } } },
      expect: 650,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'pre-examination-entities': { '2024': 650 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
