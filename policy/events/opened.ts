import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const opened = defineEvent({
  id: 'opened',
  label: { zh: '登记', en: 'Taken in' },
  basis: [cite(strongIpCityOpinions2016, 'feature-grand-protection')],
  effect: 'none',
})
