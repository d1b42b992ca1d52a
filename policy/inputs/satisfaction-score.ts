import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipSatisfactionSurvey } from '#policy/sources/ip-satisfaction-survey'

export const satisfactionScore = defineInput({
  id: 'satisfaction-score',
  label: { zh: '知识产权保护社会满意度', en: 'Public satisfaction with intellectual property protection' },
  unit: { zh: '分', en: 'points' },
  basis: [cite(ipSatisfactionSurvey)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
})
