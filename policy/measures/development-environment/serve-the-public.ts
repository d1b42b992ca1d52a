import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { serviceRecord } from '#policy/evidence-kinds/service-record'
import { nationalPublicServiceBodies } from '#policy/indicators/environment/national-public-service-bodies'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { parkAdministration } from '#policy/office-kinds/park-administration'
import { protectionCentre } from '#policy/office-kinds/protection-centre'
import { university } from '#policy/office-kinds/university'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const serveThePublic = defineMeasure({
  id: 'serve-the-public',
  code: 'P5.2',
  label: { zh: '知识产权公共服务体系', en: 'Serve the public' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipPlan15th, '第四部分（八）'),
    cite(guangdongIpRegulations2022, '第三十七条'),
    cite(guangdongIpRegulations2022, '第三十八条'),
  ],
  mission: developmentEnvironment,
  standards: [governance],
  lead: ipOffice,
  support: [protectionCentre, copyrightOffice, university, parkAdministration, districtOffice],
  manages: { zh: '服务网点、服务事项、服务记录', en: 'Service points, what they offer and what they did' },
  evidence: [serviceRecord, recognitionList],
  moves: [nationalPublicServiceBodies],
})
