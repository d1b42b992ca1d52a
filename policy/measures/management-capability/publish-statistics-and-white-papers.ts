import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { whitePaper } from '#policy/evidence-kinds/white-paper'
import { workReport } from '#policy/evidence-kinds/work-report'
import { managementCapability } from '#policy/missions/management-capability'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { court } from '#policy/office-kinds/court'
import { customs } from '#policy/office-kinds/customs'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { procuratorate } from '#policy/office-kinds/procuratorate'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const publishStatisticsAndWhitePapers = defineMeasure({
  id: 'publish-statistics-and-white-papers',
  code: 'P1.9',
  label: { zh: '统计监测、年度报告与白皮书', en: 'Publish statistics, annual reports and white papers' },
  basis: [
    cite(strongIpCityOpinions2016, 'organisation-reporting'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(guangdongIpRegulations2022, '第六条'),
  ],
  mission: managementCapability,
  standards: [governance],
  lead: ipOffice,
  support: [statisticsOffice, copyrightOffice, court, procuratorate, customs, marketRegulation],
  manages: {
    zh: '月度、年度数据，年度报告，白皮书',
    en: 'Monthly and yearly data, annual reports, white papers',
  },
  evidence: [statisticalTable, workReport, whitePaper],
  note: {
    zh: '每年发布白皮书是广东省对省人民政府的规定；城市参照。',
    en: 'A yearly white paper is what Guangdong asks of its provincial government; a city follows by analogy.',
  },
})
