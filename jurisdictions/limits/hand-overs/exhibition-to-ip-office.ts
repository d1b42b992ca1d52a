import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { exhibitionToIpOffice as handOver } from '#policy/hand-overs/exhibition-to-ip-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'

/** In time, and no number. */
const inTime = [
  notSet('2022-05-01', cite(guangdongIpRegulations2022, '第三十一条'), {
    doubt: { zh: '限于广东；移送期限未作规定。', en: 'A rule of Guangdong, which sets no period.' },
  }),
]

export const exhibitionToIpOffice = limitsOf(handOver, {
  sending: inTime,
  receipt: inTime,
  decision: inTime,
  correction: inTime,
  answer: inTime,
})
