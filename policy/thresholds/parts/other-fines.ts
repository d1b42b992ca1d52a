import type { Amount, Row } from '#kernel/procedures/threshold'
import { rowInForce } from '#kernel/procedures/threshold'
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
import { antiUnfairCompetitionLaw2019 } from '#policy/sources/anti-unfair-competition-law-2019'
import { antiUnfairCompetitionLaw2025 } from '#policy/sources/anti-unfair-competition-law-2025'
import { copyrightLaw2020 } from '#policy/sources/copyright-law-2020'
import { patentAgencyRegulations2018 } from '#policy/sources/patent-agency-regulations-2018'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { seedLaw2021 } from '#policy/sources/seed-law-2021'

const upTo = (yuan: number): Amount => ({ max: { yuan } })
const from = (least: number, most: number): Amount => ({ min: { yuan: least }, max: { yuan: most } })
const share = (fact: string, least: number, most: number): Amount => ({
  min: { fact, times: least },
  max: { fact, times: most },
})
const fine = (source: Source, article: string, when: Condition, amount: Amount): Row =>
  rowInForce(cite(source, article), when, { amount })

const falsePatent = all(is('violation', 'false-patent-marking'), is('innocentSeller', false))
const copyright = all(is('violation', 'copyright'), is('publicInterestHarmed', true))
const passingOff = is('violation', 'passing-off')
const passingOffKnowing = all(passingOff, is('innocentSeller', false))
const secret = is('violation', 'trade-secret')
const variety = is('violation', 'plant-variety')
const [grave, notGrave] = [is('grave', true), is('grave', false)]
const [large, small] = [atLeast('turnover', 50_000), lessThan('turnover', 50_000)]
const fivefold: Amount = { max: { fact: 'turnover', times: 5 } }
const [aucl2019, aucl2025] = [antiUnfairCompetitionLaw2019, antiUnfairCompetitionLaw2025]

export const otherFines: readonly Row[] = [
  fine(patentLaw2020, '第六十八条', all(falsePatent, moreThan('illegalGains', 50_000)), {
    max: { fact: 'illegalGains', times: 5 },
  }),
  fine(patentLaw2020, '第六十八条', all(falsePatent, atMost('illegalGains', 50_000)), upTo(250_000)),
  fine(patentImplementingRules2023, '第一百条', is('violation', 'abnormal-filing'), upTo(100_000)),
  fine(patentImplementingRules2023, '第一百条', is('violation', 'open-licence-fraud'), upTo(100_000)),
  fine(patentAgencyRegulations2018, '第二十五条', is('violation', 'patent-agency'), upTo(100_000)),
  fine(patentAgencyRegulations2018, '第二十六条', is('violation', 'patent-attorney'), upTo(50_000)),
  fine(
    patentAgencyRegulations2018,
    '第二十七条',
    all(is('violation', 'unlicensed-patent-agency'), atLeast('illegalGains', 0)),
    share('illegalGains', 1, 5),
  ),
  fine(copyrightLaw2020, '第五十三条', all(copyright, large), share('turnover', 1, 5)),
  fine(copyrightLaw2020, '第五十三条', all(copyright, small), upTo(250_000)),
  fine(aucl2019, '第十八条第一款', all(passingOff, large), fivefold),
  fine(aucl2019, '第十八条第一款', all(passingOff, small), upTo(250_000)),
  fine(aucl2025, '第二十三条', all(passingOffKnowing, large), fivefold),
  fine(aucl2025, '第二十三条', all(passingOffKnowing, small), upTo(250_000)),
  fine(aucl2019, '第二十一条', all(secret, notGrave), from(100_000, 1_000_000)),
  fine(aucl2019, '第二十一条', all(secret, grave), from(500_000, 5_000_000)),
  fine(aucl2025, '第二十六条', all(secret, notGrave), from(100_000, 1_000_000)),
  fine(aucl2025, '第二十六条', all(secret, grave), from(1_000_000, 5_000_000)),
  fine(seedLaw2021, '第七十二条', all(variety, lessThan('goodsValue', 50_000)), from(10_000, 250_000)),
  fine(seedLaw2021, '第七十二条', all(variety, atLeast('goodsValue', 50_000)), share('goodsValue', 5, 10)),
]
