import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { riskCompensationLeverage } from '#policy/indicators/use/risk-compensation-leverage'
import { financingContract } from '#policy/evidence-kinds/financing-contract'
import { recordalCertificate } from '#policy/evidence-kinds/recordal-certificate'
import { bankLoansPledgedWithIp } from '#policy/indicators/use/bank-loans-pledged-with-ip'
import { enterprisesFinancedByPledge } from '#policy/indicators/use/enterprises-financed-by-pledge'
import { enterprisesFinancedBySmallPledges } from '#policy/indicators/use/enterprises-financed-by-small-pledges'
import { ipInsuranceSumInsured } from '#policy/indicators/use/ip-insurance-sum-insured'
import { ipLoanNplRatio } from '#policy/indicators/use/ip-loan-npl-ratio'
import { ipSecuritiesIssued } from '#policy/indicators/use/ip-securities-issued'
import { pledgeFinancingRegistered } from '#policy/indicators/use/pledge-financing-registered'
import { usePromotion } from '#policy/missions/use-promotion'
import { copyrightOffice } from '#policy/office-kinds/copyright-office'
import { enterprise } from '#policy/office-kinds/enterprise'
import { financeOffice } from '#policy/office-kinds/finance-office'
import { financialRegulator } from '#policy/office-kinds/financial-regulator'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { designs } from '#policy/registers/designs'
import { inventions } from '#policy/registers/inventions'
import { trademarks } from '#policy/registers/trademarks'
import { utilityModels } from '#policy/registers/utility-models'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const financeThroughIp = defineMeasure({
  id: 'finance-through-ip',
  code: 'P3.4',
  label: {
    zh: '质押融资、风险补偿、保险、证券化与质物处置',
    en: 'Finance through intellectual property: pledges, cover, insurance and securities',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan15th, '第三部分（四）'),
    cite(guangdongIpRegulations2022, '第四十条'),
  ],
  mission: usePromotion,
  standards: [economicContribution],
  lead: financialRegulator,
  support: [ipOffice, financeOffice, copyrightOffice, enterprise],
  manages: {
    zh: '质押登记、贷款、补偿、保险、证券',
    en: 'Pledges, loans, compensation, insurance, securities',
  },
  registers: [inventions, utilityModels, designs, trademarks],
  evidence: [recordalCertificate, financingContract],
  moves: [
    pledgeFinancingRegistered,
    bankLoansPledgedWithIp,
    enterprisesFinancedByPledge,
    enterprisesFinancedBySmallPledges,
    ipInsuranceSumInsured,
    ipSecuritiesIssued,
    ipLoanNplRatio,
    riskCompensationLeverage,
  ],
})
