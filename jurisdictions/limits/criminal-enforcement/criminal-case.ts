import { days, months } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { criminalCase as procedure } from '#policy/procedures/criminal-enforcement/criminal-case'
import { criminalProcedureLaw2018 as law } from '#policy/sources/criminal-procedure-law-2018'
import { policeCriminalProcedure2020 as provisions } from '#policy/sources/police-criminal-procedure-2020'
import { procuratorateCriminalProcedure2019 as rules } from '#policy/sources/procuratorate-criminal-procedure-2019'

const from = '2018-10-26'
const procuratorate = '2019-12-30'
const review = cite(law, '第一百七十二条')
const trial = cite(law, '第二百零八条')
const doubt = {
  zh: '在押案件的期限不因节假日延长，请核对是否在押。',
  en: 'While the person is in custody the limit does not move: check whether this is so.',
}

export const criminalCase = limitsOf(procedure, {
  investigation: [notSet(from, cite(law, '第一百一十五条'))],
  custody: [
    limit(from, months(2), cite(law, '第一百五十六条'), {
      neverMoves: true,
      extensions: [
        { value: months(1), by: 'higher-prosecutor' },
        { value: months(2), by: 'provincial-prosecutor', basis: cite(law, '第一百五十八条') },
        { value: months(2), by: 'provincial-prosecutor', basis: cite(law, '第一百五十九条') },
      ],
    }),
  ],
  'drop-notice': [limit('2020-09-01', days(3), cite(provisions, '第一百八十九条'))],
  'prosecution-decision': [
    limit(from, months(1), review, { extensions: [{ value: days(15), by: 'prosecutor' }], doubt }),
  ],
  'fast-track-decision': [
    limit(from, days(10), review, { extensions: [{ value: days(5), by: 'prosecutor' }], doubt }),
  ],
  'supplementary-investigation': [limit(from, months(1), cite(law, '第一百七十五条'), { doubt })],
  objection: [limit(from, days(7), cite(law, '第一百八十条'))],
  'police-objection-reply': [limit(procuratorate, days(30), cite(rules, '第三百七十九条'))],
  'complaint-reply': [
    limit(procuratorate, months(3), cite(rules, '第三百八十六条'), {
      extensions: [{ value: months(3), by: 'prosecutor' }],
    }),
  ],
  'withdrawn-charge': [limit(procuratorate, days(30), cite(rules, '第四百二十四条'))],
  'first-instance': [
    limit(from, months(2), trial, {
      extensions: [
        { value: months(1), by: 'judge' },
        { value: months(3), by: 'higher-court' },
      ],
      doubt,
    }),
  ],
  'simplified-trial': [
    limit(from, days(20), cite(law, '第二百二十条'), {
      extensions: [{ value: days(25), by: 'judge' }],
      doubt: {
        zh: '“可以延长至一个半月”按四十五日计算；在押的不因节假日延长。',
        en: 'Up to one month and a half is taken as 45 days; in custody it does not move.',
      },
    }),
  ],
  'fast-track-trial': [
    limit(from, days(10), cite(law, '第二百二十五条'), {
      extensions: [{ value: days(5), by: 'judge' }],
      doubt,
    }),
  ],
  'trial-supplement': [limit(from, months(1), cite(law, '第二百零五条'), { doubt })],
  'judgment-service': [
    limit(from, days(5), cite(law, '第二百零二条'), {
      doubt: {
        zh: '定期宣告判决的，应当宣告后立即送达。',
        en: 'A judgment announced later is served at once.',
      },
    }),
  ],
  appeal: [limit(from, days(10), cite(law, '第二百三十条'))],
  'appeal-forwarding': [limit(from, days(3), cite(law, '第二百三十一条'))],
  'second-instance': [
    limit(from, months(2), cite(law, '第二百四十三条'), {
      extensions: [{ value: months(2), by: 'high-court' }],
      doubt,
    }),
  ],
  'file-reading': [limit(from, months(1), cite(law, '第二百三十五条'))],
})
