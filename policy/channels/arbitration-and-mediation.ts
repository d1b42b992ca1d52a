import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const arbitrationAndMediation = defineChannel({
  id: 'arbitration-and-mediation',
  code: 'C5',
  label: { zh: '仲裁调解', en: 'Arbitration and mediation' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation')],
})
