import { months } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { abnormalFilingLead as procedure } from '#policy/procedures/confirmation/abnormal-filing-lead'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const order = (article: string) => cite(filingConductOrder77, article)

export const abnormalFilingLead = limitsOf(procedure, {
  report: [
    notSet('2024-01-20', order('第十一条'), {
      doubt: { zh: '条文只说“及时”。', en: 'The article says only «promptly».' },
    }),
  ],
  statement: [limitAsDecided('2024-01-20', { fact: 'stateBy', unit: 'day' }, order('第五条'))],
  hearing: [
    notSet('2024-01-20', order('第十条'), {
      doubt: { zh: '必要时允许陈述，未规定期限。', en: 'A statement where needed; no time is set.' },
    }),
  ],
  're-examination': [limit('2021-06-01', months(3), cite(patentLaw2020, '第四十一条'))],
})
