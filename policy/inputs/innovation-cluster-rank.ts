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
})
