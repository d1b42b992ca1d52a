import { all, any, contains, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { civilEnforcement } from '#policy/procedures/courts/civil-enforcement'
import { patentInfringementInterpretation2020 } from '#policy/sources/patent-infringement-interpretation-2020'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const enforcementAfterInvalidity = defineCaution({
  id: 'enforcement-after-invalidity',
  label: { zh: '专利权被宣告无效后的执行', en: 'Enforcement after a declaration of invalidity' },
  basis: [
    cite(patentInfringementInterpretation2020, '第二十九条'),
    cite(patentInfringementInterpretation2020, '第三十条'),
    cite(patentLaw2020, '第四十七条'),
  ],
  bids: 'may',
  heeding: { procedures: [civilEnforcement], where: is('isOver', false) },
  regarding: {
    procedures: [patentInvalidation],
    where: all(
      any(contains('acts', 'invalidate'), contains('acts', 'invalidate-partly')),
      not(startsWith('state', ['pending', 'maintained', 'withdrawn'])),
    ),
  },
  right: 'same',
  says: {
    zh: '当事人依无效决定申请再审的，可以裁定中止原判决、调解书的执行；决定已确定，当事人申请终结执行的，应当裁定终结执行。',
    en: 'Where retrial is sought on the decision, execution may be stayed; once the decision stands and a party asks, execution is terminated.',
  },
  unless: {
    zh: '专利权人提供充分有效的担保请求继续执行的，应当继续执行。',
    en: 'It goes on where the holder gives sufficient security.',
  },
})
