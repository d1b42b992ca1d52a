import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { deliveryReceipt } from '#policy/evidence-kinds/delivery-receipt'
import { abnormalFilingToCnipa } from '#policy/hand-overs/abnormal-filing-to-cnipa'
import { abnormalFilingShare } from '#policy/indicators/creation/abnormal-filing-share'
import { abnormalFilingsAnswered } from '#policy/indicators/creation/abnormal-filings-answered'
import { badFaithTrademarkShare } from '#policy/indicators/creation/bad-faith-trademark-share'
import { inventionGrantRate } from '#policy/indicators/creation/invention-grant-rate'
import { quality } from '#policy/missions/quality'
import { cnipa } from '#policy/office-kinds/cnipa'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { serviceAgency } from '#policy/office-kinds/service-agency'
import { abnormalFilingLead } from '#policy/procedures/confirmation/abnormal-filing-lead'
import { caseRecords } from '#policy/registers/case-records'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { trademarkFilingProvisions2019 } from '#policy/sources/trademark-filing-provisions-2019'
import { governance } from '#policy/standards/governance'

export const curbAbnormalFilings = defineMeasure({
  id: 'curb-abnormal-filings',
  code: 'P4.2',
  label: {
    zh: '非正常专利申请与恶意商标注册治理',
    en: 'Curb abnormal patent filings and trademarks in bad faith',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(filingConductOrder77, '第十一条'),
    cite(trademarkFilingProvisions2019),
    cite(guangdongIpRegulations2022, '第九条'),
  ],
  mission: quality,
  standards: [governance],
  lead: ipOffice,
  support: [marketRegulation, cnipa, serviceAgency, districtOffice],
  manages: { zh: '线索、核查、撤回与处理', en: 'Leads, checks, withdrawals and what follows' },
  registers: [caseRecords],
  carriedOutBy: [abnormalFilingLead, abnormalFilingToCnipa],
  evidence: [caseFile, deliveryReceipt],
  moves: [abnormalFilingShare, abnormalFilingsAnswered, badFaithTrademarkShare, inventionGrantRate],
})
