import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { rectificationRecord } from '#policy/evidence-kinds/rectification-record'
import { softwareLegalityCoverage } from '#policy/indicators/protection/software-legality-coverage'
import { grandProtection } from '#policy/missions/grand-protection'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { educationOffice } from '#policy/office-kinds/education-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const legaliseSoftware = defineMeasure({
  id: 'legalise-software',
  code: 'P2.12',
  label: { zh: '软件正版化', en: 'See to it that software is legal' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-sector-autonomy'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(ipPlan15th, '第二部分（二）'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: copyrightOffice,
  support: [governmentOffice, educationOffice, industryOffice, enterprise],
  manages: { zh: '软件台账、检查', en: 'Inventories of software and inspections' },
  evidence: [inspectionRecord, rectificationRecord],
  moves: [softwareLegalityCoverage],
})
