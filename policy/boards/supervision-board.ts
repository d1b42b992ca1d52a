import { cite } from '#kernel/source'
import { defineBoard } from '#kernel/work/board'
import { supervisionFinding } from '#policy/procedures/organisation/supervision-finding'
import { supervisionRound } from '#policy/procedures/organisation/supervision-round'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const supervisionBoard = defineBoard({
  id: 'supervision-board',
  label: { zh: '督导检查与问题整改', en: 'Supervision and its findings' },
  basis: [cite(opinions, 'organisation-supervision')],
  procedure: supervisionRound,
  shows: ['scope', 'population', 'seed', 'size', 'sample', 'findings'],
  parts: {
    procedure: supervisionFinding,
    by: 'of',
    shows: ['item', 'subject', 'finding', 'rectifyBy', 'done'],
  },
  draw: { from: 'population', seed: 'seed', size: 'size', drawn: 'sample' },
})
