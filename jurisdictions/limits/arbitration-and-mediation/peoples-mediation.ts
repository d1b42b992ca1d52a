import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { peoplesMediation as procedure } from '#policy/procedures/arbitration-and-mediation/peoples-mediation'
import { peoplesMediationLaw2010 as law } from '#policy/sources/peoples-mediation-law-2010'

export const peoplesMediation = limitsOf(procedure, {
  // Article 21 asks that disputes be mediated in time, and gives no number.
  mediation: [notSet('2011-01-01', cite(law, '第二十一条'))],
  confirmation: [limit('2011-01-01', days(30), cite(law, '第三十三条'))],
})
