import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { cooperationItemsDeliveredRate } from '#policy/indicators/environment/cooperation-items-delivered-rate'
import { cooperationAgreement } from '#policy/evidence-kinds/cooperation-agreement'
import { deliveryReceipt } from '#policy/evidence-kinds/delivery-receipt'
import { cityToCity } from '#policy/hand-overs/city-to-city'
import { regionalRequestsAnsweredInTime } from '#policy/indicators/protection/regional-requests-answered-in-time'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const cooperateBetweenCities = defineMeasure({
  id: 'cooperate-between-cities',
  code: 'P5.6',
  label: { zh: '区域协作', en: 'Cooperate with other cities of the region' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-coordination'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(ipPlan15th, '第四部分（七）'),
    cite(guangdongIpRegulations2022, '第十二条'),
  ],
  mission: developmentEnvironment,
  standards: [exchange, protectiveEnvironment],
  lead: ipOffice,
  support: [marketRegulation, protectionCentre, customs, court],
  manages: {
    zh: '协作请求、互认的认定、共享的名录',
    en: 'Requests for help, findings recognised, lists shared',
  },
  registers: [handOverRecords],
  carriedOutBy: [cityToCity],
  evidence: [cooperationAgreement, deliveryReceipt],
  moves: [regionalRequestsAnsweredInTime, cooperationItemsDeliveredRate],
})
