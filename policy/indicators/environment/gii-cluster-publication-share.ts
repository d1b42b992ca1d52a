import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { clusterPublicationShare } from '#policy/inputs/cluster-publication-share'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const giiClusterPublicationShare = defineIndicator({
  id: 'gii-cluster-publication-share',
  code: 'E14',
  label: { zh: '所在集群科学论文全球占比', en: 'Share of the cluster in world scientific publications' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(globalInnovationIndex2025),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: input(clusterPublicationShare),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'cluster-publication-share': { '2024': 2.4 } } },
      expect: 2.4,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'cluster-publication-share': { '2024': 2.4 } } },
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
