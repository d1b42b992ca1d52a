import { defineChannel } from '#kernel/procedures/procedure'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const confirmation = defineChannel({
  id: 'confirmation',
  code: 'C1',
  label: { zh: '授权确权', en: 'Grant and confirmation' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection-grant')],
})
