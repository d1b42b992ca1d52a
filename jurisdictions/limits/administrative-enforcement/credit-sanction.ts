import { workingDays, years } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { creditSanction as procedure } from '#policy/procedures/administrative-enforcement/credit-sanction'
import { creditRepairMeasures2021 } from '#policy/sources/credit-repair-measures-2021'
import { creditRepairMeasures2025 } from '#policy/sources/credit-repair-measures-2025'
import { dishonestyListOrder44 as order } from '#policy/sources/dishonesty-list-order-44'

const from = '2021-09-01'
const notRead = { zh: '第44号令条文未经核对。', en: 'The articles of Order 44 were not read.' }
const unknown = notSet(from, cite(order), { doubt: notRead })

export const creditSanction = limitsOf(procedure, {
  notice: [unknown],
  statement: [unknown],
  decision: [unknown],
  consent: [unknown],
  publication: [unknown],
  term: [limit(from, years(3), cite(order), { doubt: notRead })],
  'repair-wait': [limit(from, years(1), cite(order), { doubt: notRead })],
  repair: [
    limit(from, workingDays(15), cite(creditRepairMeasures2021), {
      until: '2025-12-25',
      doubt: { zh: '期限见于新闻，条文未经核对。', en: 'Known from the press; the article was not read.' },
    }),
    limit('2025-12-25', workingDays(7), cite(creditRepairMeasures2025), {
      doubt: { zh: '期限见于新闻，条文未经核对。', en: 'Known from the press; the article was not read.' },
    }),
  ],
})
