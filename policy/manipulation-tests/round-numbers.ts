import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const roundNumbers = defineManipulationTest({
  id: 'round-numbers',
  label: { zh: '申报数多为整数', en: 'Declared values are often round' },
  basis: [cite(houseWorkingRules)],
  looksAt: { look: 'declared-digits', digits: [0, 5], smallest: 100 },
  threshold: { least: 12, chance: 0.001, times: 1.5 },
  because: {
    zh: '末位为0或5的数自然约占五分之一；门槛取千分之一，即一千个如实申报的地区中约有一个会被问到。少于12个数的不作判断。门槛由本系统自定。',
    en:
      'By itself one value in five ends in 0 or 5. At one in a thousand, about one of a thousand ' +
      'honest places is asked. Fewer than twelve values say nothing. ' +
      'The threshold is a rule of this house.',
  },
  asks: {
    zh: '请说明这些数是否为约数或估计数，并补充原始统计。',
    en: 'Say whether these are estimates or rounded, and give the counts behind them.',
  },
  examples: [
    {
      says: { zh: '十二个数全部以0或5结尾', en: 'all of twelve values end in 0 or 5' },
      facts: { is: 'share', hits: 12, of: 12, expected: 0.2 },
      expect: 'found',
    },
    {
      says: { zh: '四十个数中九个以0或5结尾', en: 'nine of forty values end in 0 or 5' },
      facts: { is: 'share', hits: 9, of: 40, expected: 0.2 },
      expect: 'nothing',
    },
    {
      says: { zh: '只有五个数的不作判断', en: 'five values say nothing' },
      facts: { is: 'share', hits: 5, of: 5, expected: 0.2 },
      expect: 'nothing',
    },
  ],
})
