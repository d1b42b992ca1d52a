import type { Amount, Row } from '#kernel/procedures/threshold'
import { exactly, rowInForce } from '#kernel/procedures/threshold'
import {
  all,
  atLeast,
  atMost,
  type Condition,
  is,
  lessThan,
  moreThan,
} from '#kernel/procedures/threshold-condition'
import type { Source } from '#kernel/source'
import { cite } from '#kernel/source'
import { trademarkFilingProvisions2019 } from '#policy/sources/trademark-filing-provisions-2019'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkLaw2026 } from '#policy/sources/trademark-law-2026'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

const upTo = (yuan: number): Amount => ({ max: { yuan } })
const from = (least: number, most: number): Amount => ({ min: { yuan: least }, max: { yuan: most } })
/** One sum below a line of the turnover, and a share of the turnover from it on. */
const byTurnover = (
  source: Source,
  article: string,
  when: Condition,
  times: number,
  below: number,
): Row[] => [
  rowInForce(cite(source, article), all(when, atLeast('turnover', 50_000)), {
    amount: { max: { fact: 'turnover', times } },
  }),
  rowInForce(cite(source, article), all(when, lessThan('turnover', 50_000)), { amount: upTo(below) }),
]
const fine = (source: Source, article: string, when: Condition, amount: Amount, more = {}): Row =>
  rowInForce(cite(source, article), when, { amount, ...more })

const infringement = all(is('violation', 'trademark-infringement'), is('innocentSeller', false))
const falseMark = is('violation', 'false-registered-mark')
const agency = is('violation', 'trademark-agency')
const agent = is('violation', 'trademark-agency-person')
const badFaith = is('violation', 'bad-faith-trademark-filing')
const famous = is('violation', 'well-known-mark-advertising')
const grave = is('grave', true)
const notGrave = is('grave', false)
const untilTheRevision = { until: trademarkLaw2026.from }

export const trademarkFines: readonly Row[] = [
  ...byTurnover(trademarkLaw2019, '第六十条第二款', infringement, 5, 250_000),
  ...byTurnover(trademarkLaw2026, '第七十四条第二款', infringement, 5, 250_000),
  ...byTurnover(trademarkLaw2019, '第五十二条', falseMark, 0.2, 10_000),
  ...byTurnover(trademarkLaw2026, '第六十二条', falseMark, 0.2, 10_000),
  fine(trademarkLaw2019, '第五十三条', famous, exactly({ yuan: 100_000 })),
  fine(trademarkLaw2026, '第六十四条', famous, upTo(100_000)),
  fine(
    trademarkFilingProvisions2019,
    '第十二条',
    all(badFaith, moreThan('illegalGains', 0)),
    { max: { fact: 'illegalGains', times: 3, atMost: 30_000 } },
    untilTheRevision,
  ),
  fine(
    trademarkFilingProvisions2019,
    '第十二条',
    all(badFaith, atMost('illegalGains', 0)),
    upTo(10_000),
    untilTheRevision,
  ),
  fine(trademarkLaw2026, '第五十四条', badFaith, upTo(100_000)),
  fine(trademarkLaw2019, '第六十八条第一款', agency, from(10_000, 100_000)),
  fine(trademarkLaw2019, '第六十八条第一款', agent, from(5000, 50_000)),
  fine(trademarkLaw2026, '第六十七条第一款', all(agency, notGrave), from(10_000, 100_000)),
  fine(trademarkLaw2026, '第六十七条第一款', all(agency, grave), from(100_000, 200_000)),
  fine(trademarkLaw2026, '第六十七条第一款', all(agent, notGrave), from(5000, 50_000)),
  fine(trademarkLaw2026, '第六十七条第一款', all(agent, grave), from(50_000, 100_000)),
  fine(
    trademarkRegulations2014,
    '第七十一条',
    is('violation', 'licence-not-marked'),
    upTo(100_000),
    untilTheRevision,
  ),
]
