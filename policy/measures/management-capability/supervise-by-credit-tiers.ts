import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { creditFile } from '#policy/evidence-kinds/credit-file'
import { inspectionRecord } from '#policy/evidence-kinds/inspection-record'
import { seriousDishonestyEntries } from '#policy/indicators/protection/serious-dishonesty-entries'
import { managementCapability } from '#policy/missions/management-capability'
import { creditOffice } from '#policy/office-kinds/credit-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const superviseByCreditTiers = defineMeasure({
  id: 'supervise-by-credit-tiers',
  code: 'P1.10',
  label: { zh: '信用监管与分级分类监管', en: 'Supervise by tiers of credit' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(ipPlan15th, '第四部分（九）'),
    cite(guangdongIpRegulations2022, '第四十六条'),
  ],
  mission: managementCapability,
  standards: [governance, protectiveEnvironment],
  lead: marketRegulation,
  support: [ipOffice, creditOffice],
  manages: { zh: '信用档案、信用等级、抽查', en: 'Credit files, tiers and spot checks' },
  evidence: [creditFile, inspectionRecord],
  moves: [seriousDishonestyEntries],
})
