import { days, hours, months, years } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { preservation as procedure } from '#policy/procedures/courts/preservation'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'
import { ipActPreservation2018 } from '#policy/sources/ip-act-preservation-2018'
import { patentDisputeProvisions2015 } from '#policy/sources/patent-dispute-provisions-2015'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'
import { trademarkPreservation2020 } from '#policy/sources/trademark-preservation-2020'

const from = '2024-01-01'
const law = (article: string) => cite(civilProcedureLaw2023, article)
const actPreservation = (article: string) => cite(ipActPreservation2018, article)

export const preservation = limitsOf(procedure, {
  ruling: [
    limit(from, hours(48), law('第一百零四条'), {
      doubt: {
        zh: '四十八小时届满于法定休假日时是否顺延，条文未明；紧急保全不宜等待。',
        en: 'Whether forty-eight hours that end on a day off move is not said; an urgent ruling should not wait.',
      },
    }),
  ],
  'ordinary-ruling': [
    notSet(from, law('第一百零三条'), {
      doubt: { zh: '非紧急的，民事诉讼法未规定期限。', en: 'Where it is not urgent, the law sets no time.' },
    }),
  ],
  suit: [limit(from, days(30), law('第一百零四条'))],
  'respondent-service': [limit('2019-01-01', days(5), actPreservation('第五条'))],
  'patent-term': [
    limit('2015-02-01', months(6), cite(patentDisputeProvisions2015, '第十三条'), { until: '2021-01-01' }),
    limit('2021-01-01', months(6), cite(patentDisputeProvisions2020, '第九条')),
  ],
  'act-term': [
    limitAsDecided('2019-01-01', { fact: 'actUntil', unit: 'day' }, actPreservation('第十三条'), {
      extensions: [{ value: { fact: 'moreDays', unit: 'day' }, by: 'judge', repeats: true }],
    }),
  ],
  'trademark-term': [limit('2021-01-01', years(1), cite(trademarkPreservation2020, '第二条'))],
  reconsideration: [limit('2019-01-01', days(10), actPreservation('第十四条'))],
  lifting: [limit('2019-01-01', days(5), actPreservation('第十七条'))],
})
