import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { plantVarietyGrants } from '#policy/inputs/plant-variety-grants'
import { quality } from '#policy/missions/quality'
import { plantVarieties } from '#policy/registers/plant-varieties'
import { plantVarietyStatistics } from '#policy/sources/plant-variety-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const plantVarietiesGranted = defineIndicator({
  id: 'plant-varieties-granted',
  code: 'C33',
  label: { zh: '植物新品种授权量', en: 'Plant variety rights granted' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(plantVarietyStatistics)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: known(plantVarietyGrants, count(flow(plantVarieties, 'grantedOn'))),
  examples: [
    {
      says: { zh: '当年截至当日的授权', en: 'grants of the year up to the day' },
      on: '2025-12-31',
      given: {
        rights: { 'plant-varieties': [held({ grantedOn: '2025-04-01' }), held({ grantedOn: '2024-04-01' })] },
      },
      expect: 1,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: { 'plant-varieties': [held({ grantedOn: '2025-04-01' }), held({ grantedOn: '2024-04-01' })] },
        inputs: { 'plant-variety-grants': 12 },
      },
      expect: 12,
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
