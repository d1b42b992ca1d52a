import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { analysisReport } from '#policy/evidence-kinds/analysis-report'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { greenInventionsGranted } from '#policy/indicators/creation/green-inventions-granted'
import { greenInventionsInForce } from '#policy/indicators/creation/green-inventions-in-force'
import { usePromotion } from '#policy/missions/use-promotion'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { parkAdministration } from '#policy/office-kinds/park-administration'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const spreadGreenPatents = defineMeasure({
  id: 'spread-green-patents',
  code: 'P3.10',
  label: { zh: '绿色低碳专利技术推广', en: 'Spread green low-carbon patents' },
  basis: [cite(strongIpCityOpinions2016, 'feature-industry'), cite(ipPlan15th, '第三部分（五）')],
  mission: usePromotion,
  standards: [economicContribution],
  lead: ipOffice,
  support: [industryOffice, scienceOffice, parkAdministration],
  manages: { zh: '绿色低碳专利、推广项目', en: 'Green patents and how they are spread' },
  registers: [inventions],
  evidence: [analysisReport, recordalCertificate],
  moves: [greenInventionsGranted, greenInventionsInForce],
})
