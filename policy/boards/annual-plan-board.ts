import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { annualPlan } from '#policy/procedures/organisation/annual-plan'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const annualPlanBoard = defineBoard({
  id: 'annual-plan-board',
  label: { zh: '年度推进计划', en: 'Annual plans' },
  basis: [cite(opinions, 'organisation-planning')],
  procedure: annualPlan,
  shows: ['year', 'plan', 'findings'],
  plan: 'plan',
})
