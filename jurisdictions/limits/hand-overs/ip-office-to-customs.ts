import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { ipOfficeToCustoms as handOver } from '#policy/hand-overs/ip-office-to-customs'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

/** In time, and no number. */
const inTime = [notSet('2018-03-19', cite(customsRegulations2018, '第二十一条'))]

export const ipOfficeToCustoms = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
