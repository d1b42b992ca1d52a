import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { creditFile } from '#policy/evidence-kinds/credit-file'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { abnormalFilingShare } from '#policy/indicators/creation/abnormal-filing-share'
import { patentAgenciesLicensed } from '#policy/indicators/environment/patent-agencies-licensed'
import { patentAttorneysPer10kEnterprises } from '#policy/indicators/environment/patent-attorneys-per-10k-enterprises'
import { trademarkAgenciesFiled } from '#policy/indicators/environment/trademark-agencies-filed'
import { quality } from '#policy/missions/quality'
import { association } from '#policy/office-kinds/association'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { associationWarning } from '#policy/procedures/self-discipline/association-warning'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { patentAgencyRegulations2018 } from '#policy/sources/patent-agency-regulations-2018'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { governance } from '#policy/standards/governance'

export const raiseAgencyQuality = defineMeasure({
  id: 'raise-agency-quality',
  code: 'P4.5',
  label: { zh: '代理质量、签名责任与分级分类评价', en: 'Raise the quality of agencies' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(patentAgencyRegulations2018),
    cite(ipPlan15th, '第三部分（六）'),
    cite(guangdongIpRegulations2022, '第四十三条'),
  ],
  mission: quality,
  standards: [economicContribution, governance],
  lead: ipOffice,
  support: [marketRegulation, association, serviceAgency],
  manages: {
    zh: '代理机构、代理师、评价等级、违法案件',
    en: 'Agencies, attorneys, their ratings, unlawful conduct',
  },
  carriedOutBy: [penaltyCase, associationWarning],
  evidence: [creditFile, inspectionRecord, recognitionList],
  moves: [
    patentAgenciesLicensed,
    trademarkAgenciesFiled,
    patentAttorneysPer10kEnterprises,
    abnormalFilingShare,
  ],
})
