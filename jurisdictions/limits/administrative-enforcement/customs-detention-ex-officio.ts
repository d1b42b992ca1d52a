import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { customsDetentionExOfficio as procedure } from '#policy/procedures/administrative-enforcement/customs-detention-ex-officio'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const from = '2004-03-01'

export const customsDetentionExOfficio = limitsOf(procedure, {
  // "At once", without a number.
  notice: [notSet(from, cite(regulations, '第十六条'))],
  'right-holder-reaction': [limit(from, workingDays(3), cite(regulations, '第十六条'))],
  detention: [notSet(from, cite(regulations, '第十六条'))],
  investigation: [limit(from, workingDays(30), cite(regulations, '第二十条'))],
  release: [limit(from, workingDays(50), cite(regulations, '第二十四条第二项'))],
  disposal: [notSet(from, cite(regulations, '第二十七条'))],
  court: [notSet(from, cite(regulations, '第二十三条'))],
  suit: [notSet(from, cite(regulations, '第十九条'))],
})
