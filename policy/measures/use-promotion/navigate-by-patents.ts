import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { navigationSuggestionsAdoptedRate } from '#policy/indicators/use/navigation-suggestions-adopted-rate'
import { acceptanceReport } from '#policy/evidence-kinds/acceptance-report'
import { analysisReport } from '#policy/evidence-kinds/analysis-report'
import { digitalEconomyInventionsInForce } from '#policy/indicators/creation/digital-economy-inventions-in-force'
import { strategicIndustryInventionPatents } from '#policy/indicators/creation/strategic-industry-invention-patents'
import { usePromotion } from '#policy/missions/use-promotion'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { parkAdministration } from '#policy/office-kinds/park-administration'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { university } from '#policy/office-kinds/university'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const navigateByPatents = defineMeasure({
  id: 'navigate-by-patents',
  code: 'P3.2',
  label: { zh: '专利导航', en: 'Navigate industries by patents' },
  basis: [cite(strongIpCityOpinions2016, 'feature-industry'), cite(ipPlan15th, '第三部分（五）')],
  mission: usePromotion,
  standards: [economicContribution],
  lead: ipOffice,
  support: [industryOffice, scienceOffice, parkAdministration, university, serviceAgency],
  manages: { zh: '导航项目、报告、采纳的建议', en: 'Navigation projects, reports, suggestions taken up' },
  registers: [inventions],
  evidence: [analysisReport, acceptanceReport],
  moves: [
    digitalEconomyInventionsInForce,
    strategicIndustryInventionPatents,
    navigationSuggestionsAdoptedRate,
  ],
})
