import { defineMission } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const managementCapability = defineMission({
  id: 'management-capability',
  code: 'P1',
  label: { zh: '知识产权管理能力提升工程', en: 'Management capability' },
  aim: { zh: '适应创新需求', en: 'Adapt to the needs of innovation' },
  basis: [cite(strongIpCityOpinions2016, 'mission-1')],
})
