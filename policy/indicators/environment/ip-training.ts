import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipTrainingAttendances } from '#policy/inputs/ip-training-attendances'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const ipTraining = defineIndicator({
  id: 'ip-training',
  code: 'E08',
  label: { zh: '知识产权培训人次', en: 'Attendances at intellectual property training' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(cnipaAnnualStatistics),
  ],
  standard: governance,
  mission: developmentEnvironment,
  unit: { zh: '人次', en: 'attendances' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: input(ipTrainingAttendances),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'ip-training-attendances': { '2024': 12000 } } },
      expect: 12000,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'ip-training-attendances': { '2024': 12000 } } },
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
