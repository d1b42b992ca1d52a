import { any, contains, is } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { counterfeitPatent } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { party } from '#policy/roles/party'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'

export const oneActOneFine = defineCaution({
  id: 'one-act-one-fine',
  label: { zh: '同一违法行为不得两次罚款', en: 'One act is not fined twice' },
  basis: [cite(administrativePenaltyLaw2021, '第二十九条')],
  bids: 'must-not',
  heeding: {
    procedures: [penaltyCase, counterfeitPatent],
    // A second fine that was imposed all the same has to be seen too.
    where: any(is('isOver', false), contains('acts', 'penalise'), contains('acts', 'penalise-on-the-spot')),
  },
  regarding: {
    procedures: [penaltyCase, counterfeitPatent],
    where: any(contains('acts', 'penalise'), contains('acts', 'penalise-on-the-spot')),
  },
  person: { heeding: [party], regarding: [party] },
  says: {
    zh: '对当事人的同一个违法行为，不得给予两次以上罚款；同一行为违反多个法律规范应当罚款的，按罚款数额高的规定处罚。另案处罚的是否为同一行为，须由办案人员认定。',
    en: 'One unlawful act is not fined twice; where it breaks several rules the higher fine applies. Whether it is one act, the officer finds.',
  },
  unless: {
    zh: '其他种类的处罚不受此限。',
    en: 'It bars a second fine only, not penalties of other kinds.',
  },
})
