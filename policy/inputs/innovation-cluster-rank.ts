import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'

export const innovationClusterRank = defineInput({
  id: 'innovation-cluster-rank',
  label: {
    zh: '所在全球创新集群的位次',
    en: 'Rank of the global innovation cluster in which the place lies',
  },
  unit: { zh: '位', en: 'rank' },
  basis: [cite(globalInnovationIndex2025)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization' },
  breaks: [
    {
      from: '2025',
      says: {
        zh: '2025年起按三项指标评价：PCT公布中的发明人所在地、论文作者所在地，以及新增的风险投资交易所在地。',
        en: 'Since 2025 by three metrics: where inventors of PCT publications, authors and, newly, venture deals are.',
      },
      basis: cite(globalInnovationIndex2025),
    },
  ],
})
