import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { inventionCitationsPerGrant } from '#policy/indicators/creation/invention-citations-per-grant'
import { acceptanceReport } from '#policy/evidence-kinds/acceptance-report'
import { grantDocument } from '#policy/evidence-kinds/grant-document'
import { enterpriseShareOfHighValue } from '#policy/indicators/creation/enterprise-share-of-high-value'
import { enterprisesHoldingHighValueInventions } from '#policy/indicators/creation/enterprises-holding-high-value-inventions'
import { highValueInventionPatentsPer10k } from '#policy/indicators/creation/high-value-invention-patents-per-10k'
import { highValueShareOfInventions } from '#policy/indicators/creation/high-value-share-of-inventions'
import { inventionGrantsPerGdp } from '#policy/indicators/creation/invention-grants-per-gdp'
import { inventionGrantsPerRd } from '#policy/indicators/creation/invention-grants-per-rd'
import { inventionPatentsGranted } from '#policy/indicators/creation/invention-patents-granted'
import { inventionsMaintainedOverTenYears } from '#policy/indicators/creation/inventions-maintained-over-ten-years'
import { longMaintainedShareOfHighValue } from '#policy/indicators/creation/long-maintained-share-of-high-value'
import { medianAgeOfInventions } from '#policy/indicators/creation/median-age-of-inventions'
import { strategicIndustryInventionPatents } from '#policy/indicators/creation/strategic-industry-invention-patents'
import { strategicIndustryShareOfHighValue } from '#policy/indicators/creation/strategic-industry-share-of-high-value'
import { validInventionsInForce } from '#policy/indicators/creation/valid-inventions-in-force'
import { validInventionsPer10k } from '#policy/indicators/creation/valid-inventions-per-10k'
import { creationDevelopmentIndex } from '#policy/indicators/environment/creation-development-index'
import { quality } from '#policy/missions/quality'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { university } from '#policy/office-kinds/university'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const cultivateHighValuePatents = defineMeasure({
  id: 'cultivate-high-value-patents',
  code: 'P4.1',
  label: { zh: '高价值专利培育', en: 'Cultivate high-value patents' },
  basis: [
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(strongIpCityOpinions2016, 'principle-innovation'),
    cite(ipPlan15th, '第三部分（五）'),
  ],
  mission: quality,
  standards: [economicContribution],
  lead: ipOffice,
  support: [scienceOffice, industryOffice, enterprise, university, serviceAgency],
  manages: { zh: '培育中心、专利组合', en: 'Centres of cultivation and portfolios' },
  registers: [inventions],
  evidence: [grantDocument, acceptanceReport],
  moves: [
    highValueInventionPatentsPer10k,
    highValueShareOfInventions,
    enterpriseShareOfHighValue,
    enterprisesHoldingHighValueInventions,
    strategicIndustryInventionPatents,
    strategicIndustryShareOfHighValue,
    inventionsMaintainedOverTenYears,
    longMaintainedShareOfHighValue,
    medianAgeOfInventions,
    validInventionsPer10k,
    validInventionsInForce,
    inventionPatentsGranted,
    inventionGrantsPerGdp,
    inventionGrantsPerRd,
    creationDevelopmentIndex,
    inventionCitationsPerGrant,
  ],
})
