import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { supervisionRound } from '#policy/procedures/organisation/supervision-round'
import { supervisionFinding } from '#policy/procedures/organisation/supervision-finding'
import { escalation } from '#policy/procedures/organisation/escalation'
import { findingsPutRight } from '#policy/indicators/governance/findings-put-right'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { rectificationRecord } from '#policy/evidence-kinds/rectification-record'
import { managementCapability } from '#policy/missions/management-capability'
import { districtOffice } from '#policy/office-kinds/district-office'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const superviseAndRectify = defineMeasure({
  id: 'supervise-and-rectify',
  code: 'P1.15',
  label: { zh: '督导检查与整改', en: 'Supervise, and see to rectification' },
  basis: [
    cite(strongIpCityOpinions2016, 'organisation-supervision'),
    cite(guangdongIpRegulations2022, '第四十五条'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: governmentOffice,
  support: [ipOffice, districtOffice],
  manages: {
    zh: '督导方案、问题清单、整改与复核',
    en: 'Plans of supervision, findings, rectification and re-checks',
  },
  carriedOutBy: [supervisionRound, supervisionFinding, escalation],
  evidence: [inspectionRecord, rectificationRecord],
  note: {
    zh: '考核机制是广东省对省人民政府的规定；城市参照。',
    en: 'The mechanism of assessment is what Guangdong asks of its provincial government; a city follows by analogy.',
  },
  moves: [findingsPutRight],
})
