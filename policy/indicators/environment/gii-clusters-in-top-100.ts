import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { innovationClustersInTop100 } from '#policy/inputs/innovation-clusters-in-top-100'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const giiClustersInTop100 = defineIndicator({
  id: 'gii-clusters-in-top-100',
  code: 'E12b',
  label: { zh: '居全球前100位的创新集群数', en: 'Global innovation clusters among the first hundred' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(globalInnovationIndex2025),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '个', en: 'clusters' },
  decimals: 0,
  better: 'higher',
  levels: ['nation'],
  note: {
    zh: '2025年前100位分布于33个经济体：中国24个，美国22个，德国7个。',
    en: 'In 2025 the hundred lie in 33 economies: 24 in China, 22 in the United States, 7 in Germany.',
  },
  value: input(innovationClustersInTop100),
  examples: [
    {
      says: {
        zh: '示例：公布的2024年数据在次年春季仍可采用',
        en: 'for example, the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'innovation-clusters-in-top-100': { '2024': 20 } } },
      expect: 20,
    },
    {
      says: {
        zh: '示例：2024年的数据在年度结束18个月后不再采用',
        en: 'for example, a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'innovation-clusters-in-top-100': { '2024': 20 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '示例：未公布数据的，不给出数值，也不以零代替',
        en: 'for example, nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
