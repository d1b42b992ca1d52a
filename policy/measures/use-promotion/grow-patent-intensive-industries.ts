import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { strategicIndustryInventionPatents } from '#policy/indicators/creation/strategic-industry-invention-patents'
import { strategicIndustryShareOfHighValue } from '#policy/indicators/creation/strategic-industry-share-of-high-value'
import { patentIntensiveProducts } from '#policy/indicators/use/patent-intensive-products'
import { piiEmployment } from '#policy/indicators/use/pii-employment'
import { piiNominalGrowth } from '#policy/indicators/use/pii-nominal-growth'
import { piiShareOfGdp } from '#policy/indicators/use/pii-share-of-gdp'
import { usePromotion } from '#policy/missions/use-promotion'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { inventions } from '#policy/registers/inventions'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const growPatentIntensiveIndustries = defineMeasure({
  id: 'grow-patent-intensive-industries',
  code: 'P3.1',
  label: {
    zh: '专利密集型产业培育与产品备案认定',
    en: 'Grow patent-intensive industries and their products',
  },
  basis: [cite(strongIpCityOpinions2016, 'feature-industry'), cite(ipPlan15th, '第三部分（五）')],
  mission: usePromotion,
  standards: [economicContribution],
  lead: industryOffice,
  support: [ipOffice, statisticsOffice, scienceOffice, enterprise],
  manages: { zh: '产业名录、专利密集型产品', en: 'Industries, and products that are patent-intensive' },
  registers: [inventions],
  evidence: [recordalCertificate, statisticalTable],
  moves: [
    piiShareOfGdp,
    piiNominalGrowth,
    piiEmployment,
    patentIntensiveProducts,
    strategicIndustryInventionPatents,
    strategicIndustryShareOfHighValue,
  ],
})
