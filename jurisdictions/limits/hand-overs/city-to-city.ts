import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { cityToCity as handOver } from '#policy/hand-overs/city-to-city'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

/** In time, and no number. */
const inTime = [
  notSet('2021-07-15', cite(administrativePenaltyLaw2021, '第二十六条'), {
    doubt: { zh: '期限由区域协作协议约定。', en: 'Agreements between regions set the periods.' },
  }),
]

export const cityToCity = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
