import { any, contains, is } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { counterfeitPatent } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { criminalCase } from '#policy/procedures/criminal-enforcement/criminal-case'
import { party } from '#policy/roles/party'
import { suspect } from '#policy/roles/suspect'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'

export const fineCountsTowardsCriminalFine = defineCaution({
  id: 'fine-counts-towards-criminal-fine',
  label: { zh: '已处罚款折抵罚金', en: 'A fine counts towards the criminal fine' },
  basis: [cite(administrativePenaltyLaw2021, '第三十五条'), cite(crimeReferralRegulations2020, '第十一条')],
  bids: 'must',
  heeding: { procedures: [criminalCase], where: is('isOver', false) },
  regarding: {
    procedures: [penaltyCase, counterfeitPatent],
    where: any(contains('acts', 'penalise'), contains('acts', 'penalise-on-the-spot')),
  },
  person: { heeding: [suspect], regarding: [party] },
  says: {
    zh: '人民法院判处罚金时，行政机关已经给予当事人罚款的，应当折抵相应罚金；已经给予行政拘留的，应当依法折抵相应刑期。',
    en: 'Where a court imposes a fine, a fine already imposed by an authority counts towards it; so does administrative detention towards a term.',
  },
})
