import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { roundtableMattersClosedRate } from '#policy/indicators/environment/roundtable-matters-closed-rate'
import { foreignEnterprisesSatisfied } from '#policy/indicators/environment/foreign-enterprises-satisfied'
import { cooperationAgreement } from '#policy/evidence-kinds/cooperation-agreement'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { cooperationPartners } from '#policy/indicators/environment/cooperation-partners'
import { giProtectionAbroad } from '#policy/indicators/environment/gi-protection-abroad'
import { patentFilingsFromAbroad } from '#policy/indicators/environment/patent-filings-from-abroad'
import { royaltyExportGrowth } from '#policy/indicators/use/royalty-export-growth'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { tradePromotionCouncil } from '#policy/office-kinds/trade-promotion-council'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const cooperateInternationally = defineMeasure({
  id: 'cooperate-internationally',
  code: 'P5.5',
  label: { zh: '国际交流合作', en: 'Cooperate with other countries' },
  basis: [
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(ipPlan15th, '第五部分（十一）'),
    cite(guangdongIpRegulations2022, '第七条'),
  ],
  mission: developmentEnvironment,
  standards: [exchange],
  lead: ipOffice,
  support: [commerceOffice, tradePromotionCouncil, copyrightOffice, customs],
  manages: { zh: '合作伙伴、协议、外资企业沟通', en: 'Partners, agreements, talks with foreign enterprises' },
  evidence: [cooperationAgreement, trainingRecord],
  moves: [
    cooperationPartners,
    giProtectionAbroad,
    patentFilingsFromAbroad,
    royaltyExportGrowth,
    foreignEnterprisesSatisfied,
    roundtableMattersClosedRate,
  ],
})
