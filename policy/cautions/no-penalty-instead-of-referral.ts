import { all, any, contains, is, not } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { counterfeitPatent } from '#policy/procedures/administrative-enforcement/counterfeit-patent'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { criminalCase } from '#policy/procedures/criminal-enforcement/criminal-case'
import { criminalReferral } from '#policy/procedures/criminal-enforcement/criminal-referral'
import { administrativePenaltyLaw2021 } from '#policy/sources/administrative-penalty-law-2021'
import { crimeReferralRegulations2020 } from '#policy/sources/crime-referral-regulations-2020'

export const noPenaltyInsteadOfReferral = defineCaution({
  id: 'no-penalty-instead-of-referral',
  label: { zh: '不得以行政处罚代替移送', en: 'A penalty does not take the place of a referral' },
  basis: [cite(administrativePenaltyLaw2021, '第八条'), cite(crimeReferralRegulations2020, '第十一条')],
  bids: 'must-not',
  heeding: {
    procedures: [penaltyCase, counterfeitPatent],
    where: all(
      is('isOver', false),
      not(any(contains('acts', 'penalise'), contains('acts', 'penalise-on-the-spot'))),
    ),
  },
  regarding: { procedures: [criminalReferral, criminalCase], where: is('isOver', false) },
  says: {
    zh: '涉嫌犯罪的案件应当移送的，不得以行政处罚代替移送；构成犯罪的，不得以行政处罚代替刑事处罚。',
    en: 'What must be referred as a suspected crime is not settled by a penalty instead; nor does a penalty replace criminal punishment.',
  },
  unless: {
    zh: '移送前已经作出的警告、责令停产停业、暂扣或者吊销许可证件的处罚不停止执行。',
    en: 'A warning, a closure or the loss of a licence already imposed stays in force.',
  },
})
