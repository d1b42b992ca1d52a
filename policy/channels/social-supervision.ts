import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const socialSupervision = defineChannel({
  id: 'social-supervision',
  code: 'C7',
  label: { zh: '社会监督', en: 'Social supervision' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-social-supervision')],
})
