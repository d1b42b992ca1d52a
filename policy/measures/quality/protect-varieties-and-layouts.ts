import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { grantDocument } from '#policy/evidence-kinds/grant-document'
import { layoutDisputeToCnipa } from '#policy/hand-overs/layout-dispute-to-cnipa'
import { layoutDesignsRegistered } from '#policy/indicators/creation/layout-designs-registered'
import { plantVarietiesGranted } from '#policy/indicators/creation/plant-varieties-granted'
import { quality } from '#policy/missions/quality'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { university } from '#policy/office-kinds/university'
import { layoutDesigns } from '#policy/registers/layout-designs'
import { plantVarieties } from '#policy/registers/plant-varieties'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const protectVarietiesAndLayouts = defineMeasure({
  id: 'protect-varieties-and-layouts',
  code: 'P4.7',
  label: { zh: '植物新品种与集成电路布图设计', en: 'Promote plant varieties and layout designs' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(ipPlan15th, '第二部分（一）'),
    cite(ipPlan15th, '第二部分（二）'),
  ],
  mission: quality,
  standards: [economicContribution],
  lead: agricultureOffice,
  support: [ipOffice, industryOffice, university, enterprise],
  manages: { zh: '品种权、布图设计专有权', en: 'Plant variety rights and layout designs' },
  registers: [plantVarieties, layoutDesigns],
  carriedOutBy: [layoutDisputeToCnipa],
  evidence: [grantDocument],
  moves: [plantVarietiesGranted, layoutDesignsRegistered],
})
