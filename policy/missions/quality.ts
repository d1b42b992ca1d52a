import { defineMission } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const quality = defineMission({
  id: 'quality',
  code: 'P4',
  label: { zh: '知识产权质量提升工程', en: 'Quality' },
  aim: { zh: '增强发展后劲', en: 'Strengthen the follow-through of development' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4')],
})
