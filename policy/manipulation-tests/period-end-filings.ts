import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { patents } from '#policy/register-groups/patents'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const periodEndFilings = defineManipulationTest({
  id: 'period-end-filings',
  label: { zh: '申请集中在年末', en: 'Filings crowd at the end of the year' },
  basis: [cite(houseWorkingRules)],
  looksAt: { look: 'last-days', registers: patents, by: 'filedOn', days: 5 },
  threshold: { least: 50, chance: 0.0001, times: 3 },
  because: {
    zh: '同时与本地其余日期和同级其他地区比较；年末略多是常见的，所以须达到预期的3倍，且自然出现的可能不超过万分之一。门槛由本系统自定。',
    en:
      'Set against the other days of the place and against other places. Some crowding is common, ' +
      'so it takes three times what was expected and a chance of one in ten thousand. ' +
      'The threshold is a rule of this house.',
  },
  asks: {
    zh: '请说明年末集中申请的原因，例如项目验收、奖励截止日。',
    en: 'Say why filings crowd at the end of the year, such as a project or an award that ended.',
  },
  examples: [
    {
      says: {
        zh: '全年1000件，末5日60件，应约14件',
        en: '60 of 1,000 filings on the last five days, where 14 were to be expected',
      },
      facts: { is: 'share', hits: 60, of: 1000, expected: 0.0137 },
      expect: 'found',
    },
    {
      says: {
        zh: '末5日24件，不到预期的3倍',
        en: '24 on the last five days are less than three times as many',
      },
      facts: { is: 'share', hits: 24, of: 1000, expected: 0.0137 },
      expect: 'nothing',
    },
    {
      says: { zh: '全年40件的不作判断', en: 'forty filings say nothing' },
      facts: { is: 'share', hits: 20, of: 40, expected: 0.0137 },
      expect: 'nothing',
    },
  ],
})
