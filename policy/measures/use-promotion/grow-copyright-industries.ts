import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { statisticalTable } from '#policy/evidence-kinds/statistical-table'
import { softwareRegistered } from '#policy/indicators/creation/software-registered'
import { worksRegistered } from '#policy/indicators/creation/works-registered'
import { copyrightEmployment } from '#policy/indicators/use/copyright-employment'
import { copyrightExports } from '#policy/indicators/use/copyright-exports'
import { copyrightShareOfGdp } from '#policy/indicators/use/copyright-share-of-gdp'
import { usePromotion } from '#policy/missions/use-promotion'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { publicityOffice } from '#policy/office-kinds/publicity-office'
import { statisticsOffice } from '#policy/office-kinds/statistics-office'
import { copyrights } from '#policy/registers/copyrights'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { exchange } from '#policy/standards/exchange'

export const growCopyrightIndustries = defineMeasure({
  id: 'grow-copyright-industries',
  code: 'P3.9',
  label: { zh: '版权产业与版权示范', en: 'Grow the copyright industries' },
  basis: [cite(strongIpCityOpinions2016, 'feature-industry'), cite(ipPlan15th, '第三部分（五）')],
  mission: usePromotion,
  standards: [economicContribution, exchange],
  lead: copyrightOffice,
  support: [publicityOffice, commerceOffice, statisticsOffice],
  manages: { zh: '作品登记、版权示范单位', en: 'Registered works, and units that set an example' },
  registers: [copyrights],
  evidence: [recordalCertificate, recognitionList, statisticalTable],
  moves: [copyrightShareOfGdp, copyrightEmployment, copyrightExports, worksRegistered, softwareRegistered],
})
