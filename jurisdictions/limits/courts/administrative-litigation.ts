import { days, months, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { administrativeLitigation as procedure } from '#policy/procedures/courts/administrative-litigation'
import { administrativeLitigationLaw2017 } from '#policy/sources/administrative-litigation-law-2017'
import { courtTrialLimits2000 } from '#policy/sources/court-trial-limits-2000'

const from = '2017-07-01'
const law = (article: string) => cite(administrativeLitigationLaw2017, article)
// The law sets no length; the Provisions of 2000 set one, for the shorter trial of that time.
const byHighCourt = (count: number) => ({
  extensions: [
    { value: months(count), by: 'high-court', basis: cite(courtTrialLimits2000, '第三条', 'unsure') },
  ],
})

export const administrativeLitigation = limitsOf(procedure, {
  action: [limit(from, months(6), law('第四十六条'))],
  // Twenty years where real property is concerned, which no case here is about.
  'longest-action': [limit(from, years(5), law('第四十六条'))],
  'action-after-reconsideration': [limit(from, days(15), law('第四十五条'))],
  filing: [limit(from, days(7), law('第五十一条'))],
  service: [limit(from, days(5), law('第六十七条'))],
  answer: [limit(from, days(15), law('第六十七条'))],
  forwarding: [limit(from, days(5), law('第六十七条'))],
  trial: [limit(from, months(6), law('第八十一条'), byHighCourt(3))],
  'simplified-trial': [limit(from, days(45), law('第八十三条'))],
  delivery: [limit(from, days(10), law('第八十条'))],
  appeal: [limit(from, days(15), law('第八十五条'))],
  'appeal-ruling': [limit(from, days(10), law('第八十五条'))],
  'second-trial': [limit(from, months(3), law('第八十八条'), byHighCourt(2))],
})
