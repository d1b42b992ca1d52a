import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { cooperationAgreement } from '#policy/evidence-kinds/cooperation-agreement'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { serviceRecord } from '#policy/evidence-kinds/service-record'
import { useDevelopmentIndex } from '#policy/indicators/environment/use-development-index'
import { enterpriseIndustrialisationRate } from '#policy/indicators/use/enterprise-industrialisation-rate'
import { patentTechnologyContracts } from '#policy/indicators/use/patent-technology-contracts'
import { patentTransfersAndLicencesRecorded } from '#policy/indicators/use/patent-transfers-and-licences-recorded'
import { royaltyExportGrowth } from '#policy/indicators/use/royalty-export-growth'
import { royaltyTradeTotal } from '#policy/indicators/use/royalty-trade-total'
import { usePromotion } from '#policy/missions/use-promotion'
import { association } from '#policy/office-kinds/association'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { university } from '#policy/office-kinds/university'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { utilityModels } from '#policy/registers/utility-models'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'

export const runOperationPlatformsAndPools = defineMeasure({
  id: 'run-operation-platforms-and-pools',
  code: 'P3.3',
  label: {
    zh: '运营平台、产业运营中心、专利池与创新联合体',
    en: 'Run platforms, operation centres, patent pools and alliances',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'principle-advantage'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan15th, '第三部分（四）'),
    cite(ipPlan15th, '第三部分（五）'),
    cite(guangdongIpRegulations2022, '第九条'),
  ],
  mission: usePromotion,
  standards: [economicContribution, exchange],
  lead: ipOffice,
  support: [industryOffice, enterprise, university, serviceAgency, association],
  manages: {
    zh: '平台、运营中心、专利池，转让与许可',
    en: 'Platforms, centres and pools; transfers and licences',
  },
  registers: [inventions, utilityModels, designs],
  evidence: [recordalCertificate, cooperationAgreement, serviceRecord],
  moves: [
    patentTransfersAndLicencesRecorded,
    patentTechnologyContracts,
    enterpriseIndustrialisationRate,
    royaltyTradeTotal,
    royaltyExportGrowth,
    useDevelopmentIndex,
  ],
})
