import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { customsToIpOffice as handOver } from '#policy/hand-overs/customs-to-ip-office'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

/** In time, and no number. */
const inTime = [notSet('2018-03-19', cite(customsRegulations2018, '第二十一条'))]

export const customsToIpOffice = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
