import { months, years } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { patentInvalidation as procedure } from '#policy/procedures/confirmation/patent-invalidation'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { priorityExaminationOrder76 } from '#policy/sources/priority-examination-order-76'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

const rules = (article: string) => cite(patentImplementingRules2023, article)
const until = '2026-09-01'

export const patentInvalidation = limitsOf(procedure, {
  supplement: [limit('2024-01-20', months(1), rules('第七十一条'))],
  correction: [limitAsDecided('2024-01-20', { fact: 'correctBy', unit: 'day' }, rules('第七十条'))],
  statement: [limitAsDecided('2024-01-20', { fact: 'stateBy', unit: 'day' }, rules('第七十二条'))],
  // Article 46 says only that the request is examined and decided in time.
  decision: [notSet('2021-06-01', cite(patentLaw2020, '第四十六条'))],
  stay: [limit('2024-01-20', years(1), rules('第一百零三条'))],
  action: [limit('2021-06-01', months(3), cite(patentLaw2020, '第四十六条'))],
  'priority-decision': [
    limit('2017-08-01', months(5), cite(priorityExaminationOrder76, '第十条'), { until }),
    limit('2026-09-01', months(5), cite(priorityExaminationOrder85, '第十五条')),
  ],
  'priority-design-decision': [
    limit('2017-08-01', months(4), cite(priorityExaminationOrder76, '第十条'), { until }),
    limit('2026-09-01', months(4), cite(priorityExaminationOrder85, '第十五条')),
  ],
})
