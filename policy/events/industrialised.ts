import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentSurvey } from '#policy/sources/patent-survey'

export const industrialised = defineEvent({
  id: 'industrialised',
  label: { zh: '产业化认定', en: 'Industrialisation found' },
  basis: [cite(patentSurvey)],
  effect: 'none',
  mark: 'unverified',
  note: {
    zh: '产业化的口径以专利调查为准。由有关人员认定并记录。',
    en: 'What counts follows the patent survey. Somebody finds and records it.',
  },
})
