import { days, months, workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { administrativeMediation as procedure } from '#policy/procedures/arbitration-and-mediation/administrative-mediation'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'

export const administrativeMediation = limitsOf(procedure, {
  service: [limit('2025-02-01', workingDays(5), cite(order, '第六十五条'))],
  opinion: [limit('2025-02-01', days(15), cite(order, '第六十五条'))],
  filing: [limit('2025-02-01', workingDays(5), cite(order, '第六十六条'))],
  refusal: [limit('2025-02-01', workingDays(5), cite(order, '第六十六条'))],
  conclusion: [
    limit('2025-02-01', months(2), cite(order, '第七十条'), {
      extensions: [{ value: months(1), by: 'head-of-authority' }],
      doubt: {
        zh: '起算日未写明，自立案之日起算；两个月只限专利权权属纠纷，申请权权属纠纷未写明。',
        en: 'The first day is not named: filing is taken. Two months are for patents, not named for applications.',
      },
    }),
  ],
  copy: [limit('2025-02-01', workingDays(5), cite(order, '第七十条'))],
  resumption: [
    limit('2025-02-01', days(15), cite(order, '第七十条'), {
      doubt: {
        zh: '起算日未写明，自达成协议之日起算。',
        en: 'The first day is not named: the agreement is taken.',
      },
    }),
  ],
})
