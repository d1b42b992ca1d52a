import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { publicServiceBodies } from '#policy/inputs/public-service-bodies'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const nationalPublicServiceBodies = defineIndicator({
  id: 'national-public-service-bodies',
  code: 'E01',
  label: { zh: '国家级知识产权公共服务机构数', en: 'National public service bodies' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(scioPressConference202507),
  ],
  standard: governance,
  mission: developmentEnvironment,
  unit: { zh: '家', en: 'bodies' },
  decimals: 0,
  better: 'higher',
  value: input(publicServiceBodies),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'public-service-bodies': { '2024': 483 } } },
      expect: 483,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'public-service-bodies': { '2024': 483 } } },
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
