import { defineMission } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const usePromotion = defineMission({
  id: 'use-promotion',
  code: 'P3',
  label: { zh: '知识产权运用促进工程', en: 'Use promotion' },
  aim: { zh: '推动产业转型升级', en: 'Drive the transformation and upgrading of industry' },
  basis: [cite(strongIpCityOpinions2016, 'mission-3')],
})
