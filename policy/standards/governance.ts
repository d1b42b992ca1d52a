import { defineStandard } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const governance = defineStandard({
  id: 'governance',
  code: 'S1',
  label: { zh: '知识产权治理一流', en: 'Top-class governance' },
  aim: { zh: '城市知识产权治理达到一流', en: 'Govern the city’s intellectual property in a top-class way' },
  basis: [cite(strongIpCityOpinions2016, 'standard-governance')],
})
