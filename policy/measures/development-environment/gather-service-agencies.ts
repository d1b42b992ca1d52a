import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { ipServiceAgencies } from '#policy/indicators/environment/ip-service-agencies'
import { ipServiceIndustryRevenue } from '#policy/indicators/environment/ip-service-industry-revenue'
import { ipServiceProductivity } from '#policy/indicators/environment/ip-service-productivity'
import { patentAgenciesLicensed } from '#policy/indicators/environment/patent-agencies-licensed'
import { trademarkAgenciesFiled } from '#policy/indicators/environment/trademark-agencies-filed'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { parkAdministration } from '#policy/office-kinds/park-administration'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const gatherServiceAgencies = defineMeasure({
  id: 'gather-service-agencies',
  code: 'P5.1',
  label: { zh: '知识产权服务业集聚区', en: 'Gather service agencies in clusters' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'principle-advantage'),
    cite(ipPlan15th, '第三部分（六）'),
    cite(guangdongIpRegulations2022, '第四十三条'),
  ],
  mission: developmentEnvironment,
  standards: [economicContribution],
  lead: ipOffice,
  support: [parkAdministration, commerceOffice, serviceAgency],
  manages: { zh: '集聚区、服务机构', en: 'Clusters and agencies' },
  evidence: [recognitionList, statisticalTable],
  moves: [
    ipServiceAgencies,
    ipServiceIndustryRevenue,
    ipServiceProductivity,
    patentAgenciesLicensed,
    trademarkAgenciesFiled,
  ],
})
