import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { dataCellsGivenInTime } from '#policy/inputs/data-cells-given-in-time'
import { dataCellsRequired } from '#policy/inputs/data-cells-required'
import { managementCapability } from '#policy/missions/management-capability'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const dataCellsInTimeRate = defineIndicator({
  id: 'data-cells-in-time-rate',
  code: 'G12b',
  label: { zh: '数据按时填报率', en: 'Data given in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-reporting'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(dataCellsGivenInTime), input(dataCellsRequired), { per: 100 }),
  note: {
    zh: '报送上级平台的数据项由主管单位点数后导入；本市系统内的报告另有完整率。',
    en: 'Cells sent to platforms of offices above are counted there and loaded; reports in this system have a rate of their own.',
  },
  examples: [
    {
      says: { zh: '应填1200项，按时填报1140项', en: '1,140 of 1,200 cells given in time' },
      on: '2025-12-31',
      given: { inputs: { 'data-cells-given-in-time': 1140, 'data-cells-required': 1200 } },
      expect: 95,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'data-cells-given-in-time': 0, 'data-cells-required': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'data-cells-required': 1200 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
