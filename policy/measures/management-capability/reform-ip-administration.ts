import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { dutyList } from '#policy/evidence-kinds/duty-list'
import { policyDocument } from '#policy/evidence-kinds/policy-document'
import { managementCapability } from '#policy/missions/management-capability'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const reformIpAdministration = defineMeasure({
  id: 'reform-ip-administration',
  code: 'P1.1',
  label: {
    zh: '知识产权综合管理体制改革',
    en: 'Reform the administration of intellectual property as a whole',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'principle-reform'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipPlan15th, '第四部分（七）'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: governmentOffice,
  support: [ipOffice, marketRegulation, copyrightOffice, agricultureOffice],
  manages: { zh: '机构职能、职责清单、权力清单', en: 'Functions of offices, lists of duties and of powers' },
  evidence: [dutyList, policyDocument],
})
