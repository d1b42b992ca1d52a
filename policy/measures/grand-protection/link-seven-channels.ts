import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { deliveryReceipt } from '#policy/evidence-kinds/delivery-receipt'
import { meetingMinutes } from '#policy/evidence-kinds/meeting-minutes'
import { adjudicationToCourt } from '#policy/hand-overs/adjudication-to-court'
import { complaintToEnforcement } from '#policy/hand-overs/complaint-to-enforcement'
import { majorDisputeToCnipa } from '#policy/hand-overs/major-dispute-to-cnipa'
import { trademarkExpertiseRequest } from '#policy/hand-overs/trademark-expertise-request'
import { protectionDevelopmentIndex } from '#policy/indicators/environment/protection-development-index'
import { handOversAnsweredInTime } from '#policy/indicators/protection/hand-overs-answered-in-time'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { grandProtection } from '#policy/missions/grand-protection'
import { arbitrationInstitution } from '#policy/office-kinds/arbitration-institution'
import { association } from '#policy/office-kinds/association'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { hotline } from '#policy/office-kinds/hotline'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { mediationBody } from '#policy/office-kinds/mediation-body'
import { police } from '#policy/office-kinds/police'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { caseRecords } from '#policy/registers/case-records'
import { handOverRecords } from '#policy/registers/hand-over-records'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const linkSevenChannels = defineMeasure({
  id: 'link-seven-channels',
  code: 'P2.1',
  label: { zh: '七位一体保护链条与衔接机制', en: 'Link the seven channels of protection' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第十二条'),
    cite(guangdongIpRegulations2022, '第二十三条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment, governance],
  lead: ipOffice,
  support: [
    marketRegulation,
    copyrightOffice,
    customs,
    police,
    procuratorate,
    court,
    justiceOffice,
    arbitrationInstitution,
    mediationBody,
    association,
    hotline,
  ],
  manages: { zh: '各渠道的案件及其移交', en: 'Cases in every channel, and their hand-overs' },
  registers: [caseRecords, handOverRecords],
  carriedOutBy: [adjudicationToCourt, complaintToEnforcement, trademarkExpertiseRequest, majorDisputeToCnipa],
  evidence: [caseFile, deliveryReceipt, meetingMinutes],
  moves: [handOversAnsweredInTime, publicSatisfaction, protectionDevelopmentIndex],
})
