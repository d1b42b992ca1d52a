import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { globalInnovationIndex2025 } from '#policy/sources/global-innovation-index-2025'

export const clusterPublicationShare = defineInput({
  id: 'cluster-publication-share',
  label: {
    zh: '所在全球创新集群的科学论文全球占比',
    en: 'Share of the place’s innovation cluster in world scientific publications',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(globalInnovationIndex2025)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization' },
})
