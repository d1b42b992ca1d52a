import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { proposal } from '#policy/procedures/organisation/proposal'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const proposalsBoard = defineBoard({
  id: 'proposals-board',
  label: { zh: '建议办理', en: 'Proposals' },
  basis: [cite(opinions, 'organisation-proposals')],
  procedure: proposal,
  shows: ['proposal', 'unit', 'replyBy', 'reply', 'done'],
})
