import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { customsDetentionOnApplication as procedure } from '#policy/procedures/administrative-enforcement/customs-detention-on-application'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

export const customsDetentionOnApplication = limitsOf(procedure, {
  examination: [notSet('2004-03-01', cite(regulations, '第十五条'))],
  release: [limit('2004-03-01', workingDays(20), cite(regulations, '第二十四条第一项'))],
  court: [notSet('2004-03-01', cite(regulations, '第二十三条'))],
  // Only "within reasonable time".
  suit: [notSet('2004-03-01', cite(regulations, '第十九条'))],
})
