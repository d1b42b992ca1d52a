import { days, months, workingDays, years } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { penaltyCase as procedure } from '#policy/procedures/administrative-enforcement/penalty-case'
import { administrativeCoercionLaw2011 as coercion } from '#policy/sources/administrative-coercion-law-2011'
import { administrativeLitigationLaw2017 as litigation } from '#policy/sources/administrative-litigation-law-2017'
import { administrativePenaltyLaw2021 as law } from '#policy/sources/administrative-penalty-law-2021'
import { marketPenaltyProcedure2021 as provisions } from '#policy/sources/market-penalty-procedure-2021'
import { penaltyPublicityProvisions2021 as publicity } from '#policy/sources/penalty-publicity-provisions-2021'

const from = '2021-07-15'
const coerced = '2012-01-01'
const published = '2021-09-01'
const head = 'head-of-authority'
const verifying = cite(provisions, '第十八条', 'read')

export const penaltyCase = limitsOf(procedure, {
  verification: [
    limit(from, workingDays(15), verifying, { extensions: [{ value: workingDays(15), by: head }] }),
  ],
  'time-bar': [limit(from, years(2), cite(law, '第三十六条'))],
  'long-time-bar': [limit(from, years(5), cite(law, '第三十六条'))],
  // The further one is decided by the heads together, who fix a reasonable time with it.
  decision: [
    limit(from, days(90), cite(law, '第六十条'), {
      extensions: [
        { value: days(30), by: head, basis: cite(provisions, '第六十四条') },
        {
          value: { fact: 'extensionDays', unit: 'day' },
          by: head,
          basis: cite(provisions, '第六十四条'),
          repeats: true,
        },
      ],
    }),
  ],
  preservation: [limit(from, days(7), cite(law, '第五十六条'))],
  seizure: [
    limit(coerced, days(30), cite(coercion, '第二十五条'), { extensions: [{ value: days(30), by: head }] }),
  ],
  statement: [
    limit(from, workingDays(5), cite(provisions), {
      doubt: {
        zh: '期限见于执法机关流程图，条文未经核对。',
        en: 'Known from offices’ flow charts; the article was not read.',
      },
    }),
  ],
  'hearing-request': [limit(from, days(5), cite(law, '第六十四条'))],
  'hearing-notice': [limit(from, days(7), cite(law, '第六十四条'), { ahead: true })],
  review: [
    limit(from, workingDays(10), cite(provisions), {
      doubt: {
        zh: '期限见于执法机关流程图，可经批准延长而未写明多久。',
        en: 'Known from flow charts; it may be extended, nothing says by how long.',
      },
    }),
  ],
  service: [limit(from, days(7), cite(law, '第六十一条'))],
  publication: [
    notSet(from, cite(law, '第四十八条'), { until: published }),
    limit(published, workingDays(20), cite(publicity, '第九条'), {
      doubt: {
        zh: '当事人登记地在外省的，十个工作日内推送，由当地在收到后十个工作日内公示（第十条）。',
        en: 'A party of another province: sent there within 10 working days, published in 10 more (Article 10).',
      },
    }),
  ],
  withdrawal: [
    limit(from, days(3), cite(law, '第四十八条'), { until: published }),
    limit(published, workingDays(3), cite(publicity, '第十一条')),
  ],
  payment: [limit(from, days(15), cite(law, '第六十七条'))],
  'postponed-payment': [limitAsDecided(from, { fact: 'payBy', unit: 'day' }, cite(law, '第六十六条'))],
  remedies: [limit('2017-07-01', months(6), cite(litigation, '第四十六条'))],
  'enforcement-application': [limit(coerced, months(3), cite(coercion, '第五十三条'))],
  reminder: [limit(coerced, days(10), cite(coercion, '第五十四条'))],
  'court-acceptance': [limit(coerced, days(5), cite(coercion, '第五十六条'))],
  'court-ruling': [limit(coerced, days(7), cite(coercion, '第五十七条'))],
  'court-inquiry': [limit(coerced, days(30), cite(coercion, '第五十八条'))],
})
