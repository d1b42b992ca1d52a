import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const courts = defineChannel({
  id: 'courts',
  code: 'C2',
  label: { zh: '司法审判', en: 'Courts' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-trial')],
})
