import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { platformToIpOffice as handOver } from '#policy/hand-overs/platform-to-ip-office'
import { ecommerceLaw2018 } from '#policy/sources/ecommerce-law-2018'

/** In time, and no number. */
const inTime = [
  notSet('2019-01-01', cite(ecommerceLaw2018, '第四十三条'), {
    doubt: { zh: '平台转送主管部门的期限，法律未作规定。', en: 'No law sets a period for passing it on.' },
  }),
]

export const platformToIpOffice = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
