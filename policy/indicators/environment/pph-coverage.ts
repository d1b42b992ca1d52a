import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { pphCountries } from '#policy/inputs/pph-countries'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const pphCoverage = defineIndicator({
  id: 'pph-coverage',
  code: 'E10b',
  label: { zh: '专利审查高速路覆盖国家数', en: 'Countries covered by the patent prosecution highway' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(scioPressConference202507),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '个', en: 'countries' },
  decimals: 0,
  better: 'higher',
  levels: ['nation'],
  note: { zh: '只有全国数。', en: 'Only the nation has this figure.' },
  value: input(pphCountries),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'pph-countries': { '2024': 84 } } },
      expect: 84,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'pph-countries': { '2024': 84 } } },
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
