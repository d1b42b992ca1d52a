import { defineMission } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const grandProtection = defineMission({
  id: 'grand-protection',
  code: 'P2',
  label: { zh: '知识产权大保护工程', en: 'Grand protection' },
  aim: { zh: '营造创新创业环境', en: 'Make an environment for innovation and enterprise' },
  basis: [cite(strongIpCityOpinions2016, 'mission-2')],
})
