import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { caseFile } from '#policy/evidence-kinds/case-file'
import { recognitionList } from '#policy/evidence-kinds/recognition-list'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { administrativePenaltyCases } from '#policy/indicators/protection/administrative-penalty-cases'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { grandProtection } from '#policy/missions/grand-protection'
import { association } from '#policy/office-kinds/association'
import { court } from '#policy/office-kinds/court'
import { enterprise } from '#policy/office-kinds/enterprise'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { parkAdministration } from '#policy/office-kinds/park-administration'
import { police } from '#policy/office-kinds/police'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { caseRecords } from '#policy/registers/case-records'
import { tradeSecrets } from '#policy/registers/trade-secrets'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const protectTradeSecrets = defineMeasure({
  id: 'protect-trade-secrets',
  code: 'P2.11',
  label: { zh: '商业秘密保护创新试点', en: 'Protect trade secrets, by pilots' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第十九条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: marketRegulation,
  support: [police, court, association, enterprise, parkAdministration],
  manages: { zh: '保护基地、指导站、商业秘密案件', en: 'Bases, advice stations and cases on trade secrets' },
  registers: [tradeSecrets, caseRecords],
  carriedOutBy: [penaltyCase, criminalReferral],
  evidence: [recognitionList, caseFile, trainingRecord],
  moves: [administrativePenaltyCases, publicSatisfaction],
})
