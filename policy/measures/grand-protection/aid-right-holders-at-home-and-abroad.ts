import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { aidFile } from '#policy/evidence-kinds/aid-file'
import { serviceRecord } from '#policy/evidence-kinds/service-record'
import { centreAidCasesAccepted } from '#policy/indicators/protection/centre-aid-cases-accepted'
import { overseasDisputeBodies } from '#policy/indicators/protection/overseas-dispute-bodies'
import { overseasDisputesGuidedCount } from '#policy/indicators/protection/overseas-disputes-guided-count'
import { overseasLossesRecoveredTotal } from '#policy/indicators/protection/overseas-losses-recovered-total'
import { grandProtection } from '#policy/missions/grand-protection'
import { association } from '#policy/office-kinds/association'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { tradePromotionCouncil } from '#policy/office-kinds/trade-promotion-council'
import { foreignDisputeRegulations2025 } from '#policy/sources/foreign-dispute-regulations-2025'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const aidRightHoldersAtHomeAndAbroad = defineMeasure({
  id: 'aid-right-holders-at-home-and-abroad',
  code: 'P2.8',
  label: { zh: '维权援助与海外纠纷应对指导', en: 'Aid right holders, and guide them in disputes abroad' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(foreignDisputeRegulations2025, '第三条'),
    cite(foreignDisputeRegulations2025, '第十条'),
    cite(ipPlan15th, '第二部分（三）'),
    cite(guangdongIpRegulations2022, '第四十条'),
    cite(guangdongIpRegulations2022, '第四十一条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment, exchange],
  lead: protectionCentre,
  support: [ipOffice, commerceOffice, justiceOffice, tradePromotionCouncil, association],
  manages: { zh: '援助申请、专家名册、海外纠纷案例', en: 'Requests for aid, experts, disputes abroad' },
  evidence: [aidFile, serviceRecord],
  moves: [
    centreAidCasesAccepted,
    overseasDisputeBodies,
    overseasDisputesGuidedCount,
    overseasLossesRecoveredTotal,
  ],
})
