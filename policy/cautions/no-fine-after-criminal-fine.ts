import { all, any, contains, is, not } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { counterfeitPatent } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { criminalCase } from '#policy/procedures/criminal-enforcement/criminal-case'
import { party } from '#policy/roles/party'
import { suspect } from '#policy/roles/suspect'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

export const noFineAfterCriminalFine = defineCaution({
  id: 'no-fine-after-criminal-fine',
  label: { zh: '已判处罚金的不再罚款', en: 'No fine after a criminal fine' },
  basis: [cite(administrativePenaltyLaw2021, '第三十五条')],
  bids: 'must-not',
  heeding: {
    procedures: [penaltyCase, counterfeitPatent],
    where: all(
      is('isOver', false),
      not(any(contains('acts', 'penalise'), contains('acts', 'penalise-on-the-spot'))),
    ),
  },
  regarding: { procedures: [criminalCase], where: contains('acts', 'convict') },
  person: { heeding: [party], regarding: [suspect] },
  says: {
    zh: '违法行为构成犯罪，人民法院判处罚金时，行政机关尚未给予当事人罚款的，不再给予罚款。',
    en: 'Where a court has imposed a fine for the crime and the authority has not fined yet, it no longer does.',
  },
})
