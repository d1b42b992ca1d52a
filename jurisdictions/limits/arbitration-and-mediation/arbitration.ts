import { days, months, years } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { arbitration as procedure } from '#policy/procedures/arbitration-and-mediation/arbitration'
import { arbitrationLaw2017 as law } from '#policy/sources/arbitration-law-2017'
import { arbitrationLaw2025 as newLaw } from '#policy/sources/arbitration-law-2025'
import { civilProcedureLaw2023 as civil } from '#policy/sources/civil-procedure-law-2023'

const OLD = '2018-01-01'
const NEW = '2026-03-01'
const unread = {
  zh: '2025年修订后的条文未经核对，暂按原法的数字。',
  en: 'The text of 2025 was not read; the number of the former law is kept until it is.',
}
const byRules = (article: string) => [
  notSet(OLD, cite(law, article), {
    doubt: { zh: '由仲裁规则规定。', en: 'The rules of the institution set it.' },
  }),
]

export const arbitration = limitsOf(procedure, {
  acceptance: [
    limit(OLD, days(5), cite(law, '第二十四条'), { until: NEW }),
    limit(NEW, days(5), cite(newLaw), { doubt: unread }),
  ],
  service: byRules('第二十五条'),
  answer: byRules('第二十五条'),
  tribunal: byRules('第三十二条'),
  award: byRules('第五十三条'),
  correction: [
    limit(OLD, days(30), cite(law, '第五十六条'), { until: NEW }),
    limit(NEW, days(30), cite(newLaw), { doubt: unread }),
  ],
  'set-aside': [
    limit(OLD, months(6), cite(law, '第五十九条'), {
      until: NEW,
      doubt: {
        zh: '2026年3月1日前申请仲裁、其后收到裁决书的，适用六个月还是三个月，需个案判断。',
        en: 'Where the award is received after 1 March 2026, which law applies needs a decision.',
      },
    }),
    limit(NEW, months(3), cite(newLaw, '第七十二条'), {
      doubt: { zh: '条文据转述，未见原文。', en: 'The article is known from reports of it.' },
    }),
  ],
  review: [
    limit(OLD, months(2), cite(law, '第六十条'), { until: NEW }),
    limit(NEW, months(2), cite(newLaw), { doubt: unread }),
  ],
  enforcement: [
    limit('2024-01-01', years(2), cite(civil, '第二百五十条'), {
      doubt: {
        zh: '从裁决书规定履行期间的最后一日起算；未规定的从生效之日起算，此处自送达起算。',
        en: 'It runs from the last day for performance; where the award sets none, from effect: here from delivery.',
      },
    }),
  ],
})
