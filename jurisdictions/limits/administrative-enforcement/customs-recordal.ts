import { workingDays, years } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { customsRecordal as procedure } from '#policy/procedures/administrative-enforcement/customs-recordal'
import { customsRegulations2018 as regulations } from '#policy/sources/customs-regulations-2018'

const validity = cite(regulations, '第十条')
const renewed = { value: years(10), by: 'customs-officer', basis: validity }

export const customsRecordal = limitsOf(procedure, {
  decision: [limit('2004-03-01', workingDays(30), cite(regulations, '第八条'))],
  // A right that outlives five renewals is asked about again.
  validity: [
    limit('2004-03-01', years(10), validity, {
      extensions: [renewed, renewed, renewed, renewed, renewed],
      doubt: {
        zh: '条例未写明有效期最后一日如何确定，也未规定该日为节假日时如何处理。',
        en: 'The text does not say which is the last day, nor what follows when it is a day off.',
      },
    }),
  ],
  change: [limit('2004-03-01', workingDays(30), cite(regulations, '第十一条'))],
})
