import { defineSentinel } from '#kernel/procedures/sentinel'
import { cite } from '#kernel/source'
import { penaltyToPolice } from '#policy/hand-overs/penalty-to-police'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'
import { copyrightInfringement } from '#policy/thresholds/copyright-infringement'
import { counterfeitMark } from '#policy/thresholds/counterfeit-mark'
import { counterfeitPatent } from '#policy/thresholds/counterfeit-patent'
import { counterfeitServiceMark } from '#policy/thresholds/counterfeit-service-mark'
import { illegalLabels } from '#policy/thresholds/illegal-labels'
import { saleOfCounterfeits } from '#policy/thresholds/sale-of-counterfeits'
import { saleOfInfringingCopies } from '#policy/thresholds/sale-of-infringing-copies'
import { tradeSecret } from '#policy/thresholds/trade-secret'

export const penaltyCaseCrime = defineSentinel({
  id: 'penalty-case-crime',
  label: { zh: '行政处罚案件的刑事标准', en: 'The criminal line in a penalty case' },
  basis: [
    cite(administrativePenaltyLaw2021, '第二十七条', 'read'),
    cite(crimeReferralRegulations2020, '第三条', 'unverified'),
  ],
  procedure: penaltyCase,
  tables: [
    counterfeitMark,
    counterfeitServiceMark,
    saleOfCounterfeits,
    illegalLabels,
    counterfeitPatent,
    copyrightInfringement,
    saleOfInfringingCopies,
    tradeSecret,
  ],
  narrowedBy: 'crime',
  day: 'conductOn',
  none: { priorSanctionMonths: 'neverSanctioned' },
  statedBy: ['file', 'report', 'resume', 'conclude', 'send-back'],
  answeredBy: [
    { procedure: penaltyCase, acts: ['refer'] },
    { procedure: criminalReferral, acts: ['deliver'] },
  ],
  handOver: penaltyToPolice,
  says: {
    zh: '违法行为涉嫌犯罪的，应当及时移送公安机关；是否涉嫌犯罪，由负责人决定并签署。',
    en: 'A suspected crime is referred to the police in time; whether it is one, the head decides and signs.',
  },
})
