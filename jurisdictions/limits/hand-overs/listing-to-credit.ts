import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { listingToCredit as handOver } from '#policy/hand-overs/listing-to-credit'
import { dishonestyListOrder44 } from '#policy/sources/dishonesty-list-order-44'

/** In time, and no number. */
const inTime = [
  notSet('2021-09-01', cite(dishonestyListOrder44, undefined, 'unverified'), {
    doubt: { zh: '条文未经核对。', en: 'The articles were not read.' },
  }),
]

export const listingToCredit = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
