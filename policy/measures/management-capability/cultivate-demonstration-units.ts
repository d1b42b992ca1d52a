import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { applicationDossier } from '#policy/evidence-kinds/application-dossier'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { enterprisesHoldingHighValueInventions } from '#policy/indicators/creation/enterprises-holding-high-value-inventions'
import { patentCoverageOfIndustrialEnterprises } from '#policy/indicators/creation/patent-coverage-of-industrial-enterprises'
import { demonstrationAndAdvantageEnterprises } from '#policy/indicators/governance/demonstration-and-advantage-enterprises'
import { managementCapability } from '#policy/missions/management-capability'
import { educationOffice } from '#policy/office-kinds/education-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { university } from '#policy/office-kinds/university'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { governance } from '#policy/standards/governance'

export const cultivateDemonstrationUnits = defineMeasure({
  id: 'cultivate-demonstration-units',
  code: 'P1.6',
  label: {
    zh: '优势企业、示范企业、示范高校和科研机构培育',
    en: 'Cultivate demonstration enterprises, universities and institutes',
  },
  basis: [cite(strongIpCityOpinions2016, 'main-line'), cite(ipPlan15th, '第四部分（七）')],
  mission: managementCapability,
  standards: [governance, economicContribution],
  lead: ipOffice,
  support: [industryOffice, educationOffice, scienceOffice, enterprise, university],
  manages: {
    zh: '申报、评审与培育名单',
    en: 'Applications, reviews and the list of those under cultivation',
  },
  evidence: [applicationDossier, recognitionList],
  moves: [
    demonstrationAndAdvantageEnterprises,
    enterprisesHoldingHighValueInventions,
    patentCoverageOfIndustrialEnterprises,
  ],
})
