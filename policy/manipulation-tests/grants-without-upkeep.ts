import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { lapsedUnpaid } from '#policy/events/lapsed-unpaid'
import { patents } from '#policy/register-groups/patents'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const grantsWithoutUpkeep = defineManipulationTest({
  id: 'grants-without-upkeep',
  label: { zh: '授权后不久即未缴年费终止', en: 'Granted, and soon given up unpaid' },
  basis: [cite(houseWorkingRules)],
  looksAt: { look: 'short-lives', registers: patents, events: [lapsedUnpaid], days: 730, years: 3 },
  threshold: { least: 30, chance: 0.0001, times: 2 },
  because: {
    zh: '与同级其他地区同期授权的权利比较：授权后两年内未缴年费终止的比例达到2倍，且自然出现的可能不超过万分之一。少于30件的不作判断。本系统自定。',
    en:
      'Set against the rights granted meanwhile in other places: twice their share ended within two ' +
      'years, and a chance of one in ten thousand. Fewer than thirty rights say nothing. A rule of ' +
      'this house.',
  },
  asks: {
    zh: '请说明这些权利取得后未予维持的原因，以及是否享受资助、奖励或费用减缴。',
    en: 'Say why they were not kept up, and whether they were subsidised, awarded or relieved of fees.',
  },
  examples: [
    {
      says: {
        zh: '200件中60件两年内终止，其他地区约8%',
        en: '60 of 200 ended within two years, where 8 % do elsewhere',
      },
      facts: { is: 'share', hits: 60, of: 200, expected: 0.08 },
      expect: 'found',
    },
    {
      says: { zh: '200件中22件，略高于其他地区', en: '22 of 200 are little more than elsewhere' },
      facts: { is: 'share', hits: 22, of: 200, expected: 0.08 },
      expect: 'nothing',
    },
    {
      says: { zh: '20件的不作判断', en: 'twenty rights say nothing' },
      facts: { is: 'share', hits: 15, of: 20, expected: 0.08 },
      expect: 'nothing',
    },
  ],
})
