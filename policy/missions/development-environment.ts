import { defineMission } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const developmentEnvironment = defineMission({
  id: 'development-environment',
  code: 'P5',
  label: { zh: '知识产权发展环境建设工程', en: 'Development environment' },
  aim: { zh: '扩大开放合作', en: 'Expand openness and cooperation' },
  basis: [cite(strongIpCityOpinions2016, 'mission-5')],
})
