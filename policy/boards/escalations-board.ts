import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { escalation } from '#policy/procedures/organisation/escalation'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const escalationsBoard = defineBoard({
  id: 'escalations-board',
  label: { zh: '督办', en: 'Escalations' },
  basis: [cite(opinions, 'organisation-supervision')],
  procedure: escalation,
  shows: ['about', 'answer', 'record'],
})
