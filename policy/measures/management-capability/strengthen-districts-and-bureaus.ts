import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { countyCoverageOfIpBodies } from '#policy/indicators/governance/county-coverage-of-ip-bodies'
import { budgetRecord } from '#policy/evidence-kinds/budget-record'
import { dutyList } from '#policy/evidence-kinds/duty-list'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { demonstrationParkProgrammes } from '#policy/indicators/governance/demonstration-park-programmes'
import { enforcementStaffPer10kEntities } from '#policy/indicators/governance/enforcement-staff-per-10k-entities'
import { ipBudgetShare } from '#policy/indicators/governance/ip-budget-share'
import { strongCountyProgrammes } from '#policy/indicators/governance/strong-county-programmes'
import { managementCapability } from '#policy/missions/management-capability'
import { districtOffice } from '#policy/office-kinds/district-office'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { personnelOffice } from '#policy/office-kinds/personnel-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const strengthenDistrictsAndBureaus = defineMeasure({
  id: 'strengthen-districts-and-bureaus',
  code: 'P1.3',
  label: {
    zh: '市县两级管理体系与强县（区）、强局建设',
    en: 'Strengthen districts and bureaus under a two-level administration',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipPlan15th, '第四部分（七）'),
    cite(guangdongIpRegulations2022, '第三条'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [districtOffice, financeOffice, personnelOffice],
  manages: {
    zh: '机构、人员、经费，强县（区）、强局、示范园区名册',
    en: 'Bodies, staff and budget; the register of strong counties, bureaus and parks',
  },
  evidence: [recognitionList, budgetRecord, dutyList],
  moves: [
    strongCountyProgrammes,
    demonstrationParkProgrammes,
    enforcementStaffPer10kEntities,
    ipBudgetShare,
    countyCoverageOfIpBodies,
  ],
})
