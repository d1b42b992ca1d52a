import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { dataIpRegistered } from '#policy/indicators/creation/data-ip-registered'
import { quality } from '#policy/missions/quality'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { industryOffice } from '#policy/office-kinds/industry-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { dataIp } from '#policy/registers/data-ip'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const registerDataIp = defineMeasure({
  id: 'register-data-ip',
  code: 'P4.6',
  label: {
    zh: '数据知识产权登记等新业态保护',
    en: 'Register intellectual property in data, and protect new forms',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(strongIpCityOpinions2016, 'principle-innovation'),
    cite(ipPlan15th, '第二部分（一）'),
    cite(guangdongIpRegulations2022, '第二十一条'),
  ],
  mission: quality,
  standards: [economicContribution],
  lead: ipOffice,
  support: [industryOffice, copyrightOffice, enterprise],
  manages: { zh: '数据知识产权登记证书', en: 'Certificates of intellectual property in data' },
  registers: [dataIp],
  evidence: [recordalCertificate],
  moves: [dataIpRegistered],
})
