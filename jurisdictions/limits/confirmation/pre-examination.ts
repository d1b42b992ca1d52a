import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { preExamination as procedure } from '#policy/procedures/confirmation/pre-examination'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

// No instrument on the centres was read: every step is said to have no limit, and the desk asks a person.
const unread = [
  notSet('2026-01-01', cite(ipPlan15th), {
    doubt: {
      zh: '期限见国家知识产权局和本中心的业务规定，未经核对。',
      en: 'See the rules of CNIPA and of the centre; they were not read.',
    },
  }),
]

export const preExamination = limitsOf(procedure, {
  acceptance: unread,
  opinion: unread,
  correction: unread,
  filing: unread,
  tag: unread,
})
