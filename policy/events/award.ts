import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentAwardDecisions } from '#policy/sources/patent-award-decisions'

export const award = defineEvent({
  id: 'award',
  label: {
    zh: '获奖认定（国家科学技术奖或中国专利奖）',
    en: 'Award found (State Science and Technology Award or China Patent Award)',
  },
  basis: [cite(patentAwardDecisions)],
  effect: 'none',
  note: {
    zh: '由有关人员认定并记录。',
    en: 'The prize is not in the register. Somebody finds and records it.',
  },
})
