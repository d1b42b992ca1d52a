import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { royaltyTrade } from '#policy/inputs/royalty-trade'
import { satisfactionScore } from '#policy/inputs/satisfaction-score'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'

export const ipPlan14thBaselines2020 = definePublication({
  id: 'ip-plan-14th-baselines-2020',
  label: { zh: '“十四五”规划主要指标的2020年基数', en: 'Baselines of 2020 of the 14th plan’s indicators' },
  source: ipPlan14th,
  vintage: '2021-10-09',
  series: [
    stated(satisfactionScore, NATION, '2020', '80.05'),
    stated(royaltyTrade, NATION, '2020', '3194.4'),
  ],
  note: {
    zh: '公布日未经核对。',
    en: 'The day of publication was not read.',
  },
})
