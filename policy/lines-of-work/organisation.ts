import { cite } from '#kernel/source'
import { defineLineOfWork } from '#kernel/work/line-of-work'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

export const organisation = defineLineOfWork({
  id: 'organisation',
  code: 'W1',
  label: { zh: '组织实施', en: 'Organisation of the work' },
  basis: [
    cite(opinions, 'organisation-leadership'),
    cite(opinions, 'organisation-planning'),
    cite(opinions, 'organisation-reporting'),
    cite(opinions, 'organisation-proposals'),
    cite(opinions, 'organisation-supervision'),
    cite(opinions, 'organisation-exchange-of-experience'),
  ],
  isForOwnPlace: true,
})
