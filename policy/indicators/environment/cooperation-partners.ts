import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { internationalPartners } from '#policy/inputs/international-partners'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const cooperationPartners = defineIndicator({
  id: 'cooperation-partners',
  code: 'E10a',
  label: { zh: '知识产权国际合作伙伴数', en: 'Partners of international cooperation' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(scioPressConference202507),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '个', en: 'items' },
  decimals: 0,
  better: 'higher',
  value: input(internationalPartners),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'international-partners': { '2024': 80 } } },
      expect: 80,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'international-partners': { '2024': 80 } } },
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
