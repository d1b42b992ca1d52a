import type { Indicator, Target } from '#kernel/indicator'
import { defineTarget } from '#kernel/indicator'
import { NATION } from '#kernel/place'
import type { Citation } from '#kernel/source'
import { cite } from '#kernel/source'
import {
  // The formatter would join this into a line that is too long.
  highValueInventionPatentsPer10k,
} from '#policy/indicators/creation/high-value-invention-patents-per-10k'
import { inventionsGrantedAbroad } from '#policy/indicators/creation/inventions-granted-abroad'
import { firstInstanceAcceptanceRate } from '#policy/indicators/protection/first-instance-acceptance-rate'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { copyrightShareOfGdp } from '#policy/indicators/use/copyright-share-of-gdp'
import { piiShareOfGdp } from '#policy/indicators/use/pii-share-of-gdp'
import { pledgeFinancingRegistered } from '#policy/indicators/use/pledge-financing-registered'
import { royaltyTradeTotal } from '#policy/indicators/use/royalty-trade-total'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'

const plan = cite(ipPlan14th, '主要指标')
const goal = (indicator: Indicator, value: number, basis: Citation = plan): Target =>
  defineTarget({ indicator, place: NATION, by: '2025-12-31', value, basis })

/** The eight main indicators of the 14th plan; all are expected values, none is binding. */
export const ipPlan14th2025: readonly Target[] = [
  goal(highValueInventionPatentsPer10k, 12),
  // Printed as 9万.
  goal(inventionsGrantedAbroad, 90_000),
  goal(pledgeFinancingRegistered, 3200),
  goal(royaltyTradeTotal, 3500),
  goal(piiShareOfGdp, 13),
  goal(copyrightShareOfGdp, 7.5),
  goal(publicSatisfaction, 82),
  goal(firstInstanceAcceptanceRate, 85),
]
