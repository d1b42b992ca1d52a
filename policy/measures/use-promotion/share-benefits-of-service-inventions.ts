import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { inventorRewardsPaidRate } from '#policy/indicators/use/inventor-rewards-paid-rate'
import { policyDocument } from '#policy/evidence-kinds/policy-document'
import { rewardRecord } from '#policy/evidence-kinds/reward-record'
import { patentTechnologyContracts } from '#policy/indicators/use/patent-technology-contracts'
import { universityIndustrialisationRate } from '#policy/indicators/use/university-industrialisation-rate'
import { usePromotion } from '#policy/missions/use-promotion'
import { educationOffice } from '#policy/office-kinds/education-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { university } from '#policy/office-kinds/university'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { technologyTransformationLaw2015 } from '#policy/sources/technology-transformation-law-2015'
import { economicContribution } from '#policy/standards/economic-contribution'
import { governance } from '#policy/standards/governance'

export const shareBenefitsOfServiceInventions = defineMeasure({
  id: 'share-benefits-of-service-inventions',
  code: 'P3.7',
  label: { zh: '职务成果权属与收益分配', en: 'Settle ownership and benefits of service inventions' },
  basis: [
    cite(strongIpCityOpinions2016, 'principle-reform'),
    cite(technologyTransformationLaw2015, '第四十五条'),
    cite(patentLaw2020, '第十五条'),
    cite(patentImplementingRules2023, '第九十三条'),
    cite(ipPlan15th, '第三部分（四）'),
  ],
  mission: usePromotion,
  standards: [economicContribution, governance],
  lead: scienceOffice,
  support: [educationOffice, university, enterprise, financeOffice],
  manages: { zh: '约定、奖励和报酬', en: 'Agreements, rewards and remuneration' },
  evidence: [policyDocument, rewardRecord],
  moves: [universityIndustrialisationRate, patentTechnologyContracts, inventorRewardsPaidRate],
})
