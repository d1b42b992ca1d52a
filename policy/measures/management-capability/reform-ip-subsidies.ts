import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { subsidiesPaidInTime } from '#policy/indicators/governance/subsidies-paid-in-time'
import { budgetRecord } from '#policy/evidence-kinds/budget-record'
import { policyDocument } from '#policy/evidence-kinds/policy-document'
import { abnormalFilingShare } from '#policy/indicators/creation/abnormal-filing-share'
import { inventionGrantRate } from '#policy/indicators/creation/invention-grant-rate'
import { inventionGrantsPerRd } from '#policy/indicators/creation/invention-grants-per-rd'
import { managementCapability } from '#policy/missions/management-capability'
import { districtOffice } from '#policy/office-kinds/district-office'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'
import { governance } from '#policy/standards/governance'

export const reformIpSubsidies = defineMeasure({
  id: 'reform-ip-subsidies',
  code: 'P1.7',
  label: { zh: '知识产权政策体系与资助转型', en: 'Reform policies and subsidies, from quantity to quality' },
  basis: [cite(strongIpCityOpinions2016, 'principle-reform'), cite(filingConductOrder77, '第九条')],
  mission: managementCapability,
  standards: [governance, economicContribution],
  lead: ipOffice,
  support: [financeOffice, districtOffice],
  manages: {
    zh: '政策清单，资助的申领、兑现与追回',
    en: 'Policies in force; subsidies claimed, paid and taken back',
  },
  evidence: [policyDocument, budgetRecord],
  moves: [abnormalFilingShare, inventionGrantRate, inventionGrantsPerRd, subsidiesPaidInTime],
})
