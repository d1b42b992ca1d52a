import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { enforcementStaff } from '#policy/inputs/enforcement-staff'
import { marketEntities } from '#policy/inputs/market-entities'
import { grandProtection } from '#policy/missions/grand-protection'
import { managementCapability } from '#policy/missions/management-capability'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const enforcementStaffPer10kEntities = defineIndicator({
  id: 'enforcement-staff-per-10k-entities',
  code: 'G03',
  label: { zh: '每万户经营主体知识产权执法人员数', en: 'Enforcement staff per 10,000 market entities' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'standard-governance'),
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(marketRegulationStatistics),
  ],
  standard: governance,
  mission: managementCapability,
  also: [grandProtection],
  unit: { zh: '人/万户', en: 'staff per 10,000 entities' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(enforcementStaff), input(marketEntities)),
  examples: [
    {
      says: { zh: '执法人员180人，经营主体150万户', en: '180 officers and 1.5 million entities' },
      on: '2025-12-31',
      given: { inputs: { 'enforcement-staff': 180, 'market-entities': 150 } },
      expect: 1.2,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'enforcement-staff': 0, 'market-entities': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'market-entities': 150 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
