import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { clusterPctShare } from '#policy/inputs/cluster-pct-share'
import { quality } from '#policy/missions/quality'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const giiClusterPctShare = defineIndicator({
  id: 'gii-cluster-pct-share',
  code: 'E13',
  label: { zh: '所在集群PCT申请全球占比', en: 'Share of the cluster in world PCT applications' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(globalInnovationIndex2025),
  ],
  standard: exchange,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  note: {
    zh: '2025年占比最高的三个集群：东京10.3%，深圳—香港—广州9%，首尔5.4%。',
    en: 'The three highest of 2025: Tokyo 10.3, Shenzhen–Hong Kong–Guangzhou 9 and Seoul 5.4 per cent.',
  },
  value: input(clusterPctShare),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'cluster-pct-share': { '2024': 9 } } },
      expect: 9,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'cluster-pct-share': { '2024': 9 } } },
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
