import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { practisingPatentAttorneys } from '#policy/inputs/practising-patent-attorneys'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const patentAttorneys2020 = definePublication({
  id: 'patent-attorneys-2020',
  label: { zh: '2020年执业专利代理师', en: 'Practising patent attorneys, 2020' },
  source: cnipaAnnualStatistics,
  vintage: '2020-12-31',
  series: [stated(practisingPatentAttorneys, NATION, '2020', '23193')],
})
