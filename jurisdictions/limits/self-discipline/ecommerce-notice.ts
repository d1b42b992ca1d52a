import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { ecommerceNotice as procedure } from '#policy/procedures/self-discipline/ecommerce-notice'
import { ecommerceLaw2018 as law } from '#policy/sources/ecommerce-law-2018'

/** 及时: in time, with no number. */
const inTime = (article: string) => [notSet('2019-01-01', cite(law, article))]

export const ecommerceNotice = limitsOf(procedure, {
  measures: inTime('第四十二条'),
  declaration: inTime('第四十三条'),
  forwarding: inTime('第四十三条'),
  reaction: [limit('2019-01-01', days(15), cite(law, '第四十三条'))],
  restoration: inTime('第四十三条'),
})
