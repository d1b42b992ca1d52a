import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const administrativeEnforcement = defineChannel({
  id: 'administrative-enforcement',
  code: 'C4',
  label: { zh: '行政执法', en: 'Administrative enforcement' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement')],
})
