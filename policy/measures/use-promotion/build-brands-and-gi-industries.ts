import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { grantDocument } from '#policy/evidence-kinds/grant-document'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { giMarksInForce } from '#policy/indicators/creation/gi-marks-in-force'
import { giProductsInForce } from '#policy/indicators/creation/gi-products-in-force'
import { giSignUsageRate } from '#policy/indicators/creation/gi-sign-usage-rate'
import { giSignUsersRegistered } from '#policy/indicators/creation/gi-sign-users-registered'
import { trademarksInForce } from '#policy/indicators/creation/trademarks-in-force'
import { trademarksPer10kEntities } from '#policy/indicators/creation/trademarks-per-10k-entities'
import { giDirectOutput } from '#policy/indicators/use/gi-direct-output'
import { usePromotion } from '#policy/missions/use-promotion'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { association } from '#policy/office-kinds/association'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { geographicalIndications } from '#policy/registers/geographical-indications'
import { trademarks } from '#policy/registers/trademarks'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const buildBrandsAndGiIndustries = defineMeasure({
  id: 'build-brands-and-gi-industries',
  code: 'P3.8',
  label: {
    zh: '商标品牌、区域品牌与地理标志产业',
    en: 'Build brands and industries of geographical indications',
  },
  basis: [cite(strongIpCityOpinions2016, 'feature-industry'), cite(ipPlan15th, '第三部分（五）')],
  mission: usePromotion,
  standards: [economicContribution],
  lead: ipOffice,
  support: [marketRegulation, agricultureOffice, commerceOffice, association],
  manages: {
    zh: '商标、地理标志、专用标志用标主体',
    en: 'Marks, geographical indications and users of the sign',
  },
  registers: [trademarks, geographicalIndications],
  evidence: [grantDocument, statisticalTable],
  moves: [
    trademarksInForce,
    trademarksPer10kEntities,
    giProductsInForce,
    giMarksInForce,
    giSignUsersRegistered,
    giSignUsageRate,
    giDirectOutput,
  ],
})
