import { workingDays } from '#kernel/procedures/duration'
import { limit, limitsOf } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { report as procedure } from '#policy/procedures/social-supervision/report'
import { complaintHandlingMeasures2019 as measures } from '#policy/sources/complaint-handling-measures-2019'

export const report = limitsOf(procedure, {
  verification: [
    limit('2020-01-01', workingDays(15), cite(measures, '第二十三条'), {
      extensions: [{ value: workingDays(15), by: 'head-of-authority' }],
      doubt: {
        zh: '第二十三条写的是调解中发现的线索；举报依行政处罚程序规定第十八条核查。延长由谁批准本办法未写明。',
        en: 'Article 23 is on clues found while mediating; reports follow Article 18 of the penalty procedure.',
      },
    }),
  ],
  jurisdiction: [limit('2020-01-01', workingDays(7), cite(measures, '第三十条'))],
  notice: [limit('2020-01-01', workingDays(5), cite(measures, '第三十一条'))],
})
