import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const closed = defineEvent({
  id: 'closed',
  label: { zh: '办结', en: 'Closed' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection')],
  effect: 'none',
})
