import { months } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { evaluationReport as procedure } from '#policy/procedures/confirmation/evaluation-report'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

const rules = (article: string) => cite(patentImplementingRules2023, article)

export const evaluationReport = limitsOf(procedure, {
  report: [limit('2024-01-20', months(2), rules('第六十三条'))],
  'report-after-grant': [limit('2024-01-20', months(2), rules('第六十三条'))],
  correction: [limitAsDecided('2024-01-20', { fact: 'correctBy', unit: 'day' }, rules('第六十二条'))],
})
