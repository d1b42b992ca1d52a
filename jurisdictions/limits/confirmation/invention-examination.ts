import { days, months, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { inventionExamination as procedure } from '#policy/procedures/confirmation/invention-examination'
import { examinationGuidelines2023 } from '#policy/sources/examination-guidelines-2023'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { priorityExaminationOrder76 } from '#policy/sources/priority-examination-order-76'
import { priorityExaminationOrder85 } from '#policy/sources/priority-examination-order-85'

const law = (article: string) => cite(patentLaw2020, article)
const rules = (article: string) => cite(patentImplementingRules2023, article)
const guidelines = cite(examinationGuidelines2023, undefined, 'unverified')
const until = '2026-09-01'
const setByOffice = {
  doubt: {
    zh: '期限由国家知识产权局指定，以通知书为准；此处为通常指定的期限，未经核对。',
    en: 'CNIPA sets the time in its notice; this is what it usually sets, and was not read.',
  },
}

export const inventionExamination = limitsOf(procedure, {
  // Two months of filing, or fifteen days of the notice of acceptance: either is in time.
  fee: [
    limit('2024-01-20', months(2), rules('第一百一十二条'), {
      orLater: { value: days(15), basis: rules('第一百一十二条') },
    }),
  ],
  publication: [limit('2021-06-01', months(18), law('第三十四条'))],
  'examination-request': [limit('2021-06-01', years(3), law('第三十五条'))],
  'first-reply': [limit('2024-01-20', months(4), guidelines, setByOffice)],
  reply: [limit('2024-01-20', months(2), guidelines, setByOffice)],
  restoration: [limit('2024-01-20', months(2), rules('第六条'))],
  're-examination': [limit('2021-06-01', months(3), law('第四十一条'))],
  action: [limit('2021-06-01', months(3), law('第四十一条'))],
  registration: [limit('2024-01-20', months(2), rules('第六十条'))],
  stay: [limit('2024-01-20', years(1), rules('第一百零三条'))],
  'priority-first-action': [
    limit('2017-08-01', days(45), cite(priorityExaminationOrder76, '第十条'), { until }),
    limit('2026-09-01', days(45), cite(priorityExaminationOrder85, '第十五条')),
  ],
  'priority-close': [
    limit('2017-08-01', years(1), cite(priorityExaminationOrder76, '第十条'), { until }),
    limit('2026-09-01', years(1), cite(priorityExaminationOrder85, '第十五条')),
  ],
  'priority-reply': [
    limit('2017-08-01', months(2), cite(priorityExaminationOrder76, '第十一条'), { until }),
    limit('2026-09-01', months(1), cite(priorityExaminationOrder85, '第十六条')),
  ],
})
