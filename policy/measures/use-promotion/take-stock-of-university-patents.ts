import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { universityPatentsReviewedShare } from '#policy/indicators/use/university-patents-reviewed-share'
import { preFilingEvaluationRate } from '#policy/indicators/creation/pre-filing-evaluation-rate'
import { analysisReport } from '#policy/evidence-kinds/analysis-report'
import { policyDocument } from '#policy/evidence-kinds/policy-document'
import { universityIndustrialisationRate } from '#policy/indicators/use/university-industrialisation-rate'
import { universityTransfersAndLicencesRecorded } from '#policy/indicators/use/university-transfers-and-licences-recorded'
import { usePromotion } from '#policy/missions/use-promotion'
import { educationOffice } from '#policy/office-kinds/education-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { scienceOffice } from '#policy/office-kinds/science-office'
import { university } from '#policy/office-kinds/university'
import { inventions } from '#policy/registers/inventions'
import { utilityModels } from '#policy/registers/utility-models'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const takeStockOfUniversityPatents = defineMeasure({
  id: 'take-stock-of-university-patents',
  code: 'P3.5',
  label: {
    zh: '高校院所存量专利盘点、申请前评估与转化尽职免责',
    en: 'Take stock of university patents, and evaluate before filing',
  },
  basis: [cite(strongIpCityOpinions2016, 'principle-innovation'), cite(ipPlan15th, '第三部分（四）')],
  mission: usePromotion,
  standards: [economicContribution],
  lead: educationOffice,
  support: [university, scienceOffice, ipOffice],
  manages: { zh: '盘点、评估、分级管理', en: 'Stock-taking, evaluations and tiers' },
  registers: [inventions, utilityModels],
  evidence: [analysisReport, policyDocument],
  moves: [
    universityIndustrialisationRate,
    universityTransfersAndLicencesRecorded,
    preFilingEvaluationRate,
    universityPatentsReviewedShare,
  ],
})
