import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { clusterPctShare } from '#policy/inputs/cluster-pct-share'
import { clusterPublicationShare } from '#policy/inputs/cluster-publication-share'
import { innovationClusterRank } from '#policy/inputs/innovation-cluster-rank'
import { innovationClustersInTop100 } from '#policy/inputs/innovation-clusters-in-top-100'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'

export const innovationClusters2025 = definePublication({
  id: 'innovation-clusters-2025',
  label: { zh: '2025年全球创新集群', en: 'Innovation clusters of 2025' },
  source: globalInnovationIndex2025,
  vintage: '2025-12-31',
  series: [
    stated(innovationClustersInTop100, NATION, '2025', '24'),
    stated(innovationClusterRank, '440300', '2025', '1'),
    stated(innovationClusterRank, '440100', '2025', '1'),
    stated(innovationClusterRank, '810000', '2025', '1'),
    stated(innovationClusterRank, '110000', '2025', '4'),
    stated(innovationClusterRank, '310000', '2025', '6'),
    stated(innovationClusterRank, '320500', '2025', '6'),
    stated(innovationClusterRank, '330100', '2025', '13'),
    stated(innovationClusterRank, '320100', '2025', '15'),
    stated(clusterPctShare, '440300', '2025', '9'),
    stated(clusterPctShare, '440100', '2025', '9'),
    stated(clusterPctShare, '810000', '2025', '9'),
    stated(clusterPublicationShare, '110000', '2025', '4'),
    stated(clusterPublicationShare, '310000', '2025', '2.5'),
    stated(clusterPublicationShare, '320500', '2025', '2.5'),
    stated(clusterPublicationShare, '440300', '2025', '2.4'),
    stated(clusterPublicationShare, '440100', '2025', '2.4'),
    stated(clusterPublicationShare, '810000', '2025', '2.4'),
  ],
  note: {
    zh: '位次和占比属于集群（深圳—香港—广州、上海—苏州等），不是单个城市。',
    en:
      'Rank and shares are those of the cluster (Shenzhen–Hong Kong–Guangzhou, Shanghai–Suzhou ' +
      'and others), not of one city.',
  },
})
