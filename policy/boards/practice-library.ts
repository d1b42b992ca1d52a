import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { practice } from '#policy/procedures/organisation/practice'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const practiceLibrary = defineBoard({
  id: 'practice-library',
  label: { zh: '经验做法库', en: 'Practice library' },
  basis: [cite(opinions, 'organisation-exchange-of-experience')],
  procedure: practice,
  shows: ['problem', 'context', 'method', 'cost', 'result'],
  tells: ['adopt', 'tell-outcome'],
})
