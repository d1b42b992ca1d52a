import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'

export const innovationClustersInTop100 = defineInput({
  id: 'innovation-clusters-in-top-100',
  label: { zh: '居全球前100位的创新集群数', en: 'Innovation clusters among the first hundred of the world' },
  unit: { zh: '个', en: 'clusters' },
  basis: [cite(globalInnovationIndex2025)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization' },
})
