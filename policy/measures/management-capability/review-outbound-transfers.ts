import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { reviewOpinion } from '#policy/evidence-kinds/review-opinion'
import { managementCapability } from '#policy/missions/management-capability'
import { agricultureOffice } from '#policy/office-kinds/agriculture-office'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'

export const reviewOutboundTransfers = defineMeasure({
  id: 'review-outbound-transfers',
  code: 'P1.8',
  label: { zh: '知识产权对外转让审查', en: 'Review transfers of intellectual property abroad' },
  basis: [cite(strongIpCityOpinions2016, 'main-line'), cite(guangdongIpRegulations2022, '第十一条')],
  mission: managementCapability,
  standards: [governance, exchange],
  lead: commerceOffice,
  support: [scienceOffice, agricultureOffice, marketRegulation, ipOffice],
  manages: { zh: '审查申请、审查意见', en: 'Requests for review and the opinions given' },
  evidence: [reviewOpinion],
  note: {
    zh: '广东省的规定：由商务和科技、农业农村、市场监管、林业等主管部门按照国家有关规定审查。',
    en: 'In Guangdong the offices for commerce, science, agriculture, forestry and market regulation review.',
  },
})
