import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { serviceRecord } from '#policy/evidence-kinds/service-record'
import { exhibitionToIpOffice } from '#policy/hand-overs/exhibition-to-ip-office'
import { platformToIpOffice } from '#policy/hand-overs/platform-to-ip-office'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { selfDisciplineCasesClosed } from '#policy/indicators/protection/self-discipline-cases-closed'
import { selfDisciplineCasesOpened } from '#policy/indicators/protection/self-discipline-cases-opened'
import { grandProtection } from '#policy/missions/grand-protection'
import { association } from '#policy/office-kinds/association'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { exhibitionOrganiser } from '#policy/office-kinds/exhibition-organiser'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { platform } from '#policy/office-kinds/platform'
import { ecommerceNotice } from '#policy/procedures/self-discipline/ecommerce-notice'
import { exhibitionComplaint } from '#policy/procedures/self-discipline/exhibition-complaint'
import { caseRecords } from '#policy/registers/case-records'
import { ecommerceLaw2018 } from '#policy/sources/ecommerce-law-2018'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const protectMarketsPlatformsAndExhibitions = defineMeasure({
  id: 'protect-markets-platforms-and-exhibitions',
  code: 'P2.9',
  label: {
    zh: '重点市场、电商平台与展会保护',
    en: 'Protect rights at markets, on platforms and at exhibitions',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-sector-autonomy'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(ecommerceLaw2018, '第四十二条'),
    cite(guangdongIpRegulations2022, '第三十条'),
    cite(guangdongIpRegulations2022, '第三十一条'),
    cite(guangdongIpRegulations2022, '第三十二条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: ipOffice,
  support: [marketRegulation, exhibitionOrganiser, platform, association, commerceOffice],
  manages: {
    zh: '展会工作站、平台通知与处理、市场规则',
    en: 'Stations at exhibitions, notices on platforms, rules of markets',
  },
  registers: [caseRecords],
  carriedOutBy: [ecommerceNotice, exhibitionComplaint, exhibitionToIpOffice, platformToIpOffice],
  evidence: [caseFile, serviceRecord, inspectionRecord],
  moves: [selfDisciplineCasesOpened, selfDisciplineCasesClosed, publicSatisfaction],
})
