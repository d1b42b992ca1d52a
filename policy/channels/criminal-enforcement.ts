import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const criminalEnforcement = defineChannel({
  id: 'criminal-enforcement',
  code: 'C3',
  label: { zh: '刑事执法', en: 'Criminal enforcement' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-criminal-enforcement')],
})
