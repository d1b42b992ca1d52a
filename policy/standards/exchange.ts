import { defineStandard } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const exchange = defineStandard({
  id: 'exchange',
  code: 'S4',
  label: { zh: '对外合作交流一流', en: 'Top-class cooperation and exchange' },
  aim: { zh: '知识产权对外合作交流达到一流', en: 'Cooperate and exchange with others in a top-class way' },
  basis: [cite(strongIpCityOpinions2016, 'standard-exchange')],
})
