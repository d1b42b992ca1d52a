import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { innovationClusterRank } from '#policy/inputs/innovation-cluster-rank'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const giiClusterRank = defineIndicator({
  id: 'gii-cluster-rank',
  code: 'E12a',
  label: { zh: '全球创新集群位次', en: 'Rank of the global innovation cluster' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(globalInnovationIndex2025),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '位', en: 'rank' },
  decimals: 0,
  better: 'lower',
  note: { zh: '位次属于所在集群，不是单个城市。', en: 'The rank is that of the cluster, not of one city.' },
  value: input(innovationClusterRank),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'innovation-cluster-rank': { '2024': 13 } } },
      expect: 13,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'innovation-cluster-rank': { '2024': 13 } } },
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
