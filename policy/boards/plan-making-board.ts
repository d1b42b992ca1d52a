import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { planMaking } from '#policy/procedures/organisation/plan-making'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const planMakingBoard = defineBoard({
  id: 'plan-making-board',
  label: { zh: '规划（方案）编制', en: 'Making of plans' },
  basis: [cite(opinions, 'organisation-planning')],
  procedure: planMaking,
  shows: ['plan', 'version', 'findings'],
  plan: 'plan',
})
