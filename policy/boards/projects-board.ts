import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { project } from '#policy/procedures/organisation/project'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const projectsBoard = defineBoard({
  id: 'projects-board',
  label: { zh: '项目', en: 'Projects' },
  basis: [cite(opinions, 'method')],
  procedure: project,
  shows: ['item', 'aim', 'budget', 'spent', 'endsOn', 'result'],
})
