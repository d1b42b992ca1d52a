import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { ipGovernmentServices } from '#policy/inputs/ip-government-services'
import { ipServicesAtAnyWindow } from '#policy/inputs/ip-services-at-any-window'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const servicesAtAnyWindow = defineIndicator({
  id: 'services-at-any-window',
  code: 'G11b',
  label: { zh: '知识产权政务服务无差别受理率', en: 'Government services accepted at any window' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipPlan15th, '第四部分（八）'),
  ],
  standard: governance,
  mission: developmentEnvironment,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(ipServicesAtAnyWindow), input(ipGovernmentServices), { per: 100 }),
  examples: [
    {
      says: { zh: '事项40项，无差别受理20项', en: '20 of 40 services accepted at any window' },
      on: '2025-12-31',
      given: { inputs: { 'ip-services-at-any-window': 20, 'ip-government-services': 40 } },
      expect: 50,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-services-at-any-window': 0, 'ip-government-services': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-government-services': 40 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
