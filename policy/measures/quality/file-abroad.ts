import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { filingReceipt } from '#policy/evidence-kinds/filing-receipt'
import { grantDocument } from '#policy/evidence-kinds/grant-document'
import { enterpriseShareOfOverseasFamily } from '#policy/indicators/creation/enterprise-share-of-overseas-family'
import { hagueApplications } from '#policy/indicators/creation/hague-applications'
import { inventionsGrantedAbroad } from '#policy/indicators/creation/inventions-granted-abroad'
import { inventionsWithFamilyRightAbroad } from '#policy/indicators/creation/inventions-with-family-right-abroad'
import { madridApplications } from '#policy/indicators/creation/madrid-applications'
import { pctApplications } from '#policy/indicators/creation/pct-applications'
import { pctApplicationsPer10k } from '#policy/indicators/creation/pct-applications-per-10k'
import { giiClusterPctShare } from '#policy/indicators/environment/gii-cluster-pct-share'
import { quality } from '#policy/missions/quality'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { tradePromotionCouncil } from '#policy/office-kinds/trade-promotion-council'
import { university } from '#policy/office-kinds/university'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { trademarks } from '#policy/registers/trademarks'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'

export const fileAbroad = defineMeasure({
  id: 'file-abroad',
  code: 'P4.3',
  label: { zh: '海外知识产权布局', en: 'File for rights abroad' },
  basis: [
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(ipPlan15th, '第五部分（十一）'),
  ],
  mission: quality,
  standards: [exchange, economicContribution],
  lead: ipOffice,
  support: [commerceOffice, enterprise, university, tradePromotionCouncil, serviceAgency],
  manages: {
    zh: 'PCT、马德里、海牙申请，海外授权',
    en: 'PCT, Madrid and Hague applications, and grants abroad',
  },
  registers: [inventions, trademarks, designs],
  evidence: [filingReceipt, grantDocument],
  moves: [
    pctApplications,
    pctApplicationsPer10k,
    inventionsGrantedAbroad,
    inventionsWithFamilyRightAbroad,
    enterpriseShareOfOverseasFamily,
    madridApplications,
    hagueApplications,
    giiClusterPctShare,
  ],
})
