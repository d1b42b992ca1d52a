import { defineManipulationTest } from '#kernel/assessment/manipulation-test'
import { cite } from '#kernel/source'
import { transferred } from '#policy/events/transferred'
import { patents } from '#policy/register-groups/patents'
import { filingConductOrder77 } from '#policy/sources/filing-conduct-order-77'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const transfersAroundCutOff = defineManipulationTest({
  id: 'transfers-around-cut-off',
  label: { zh: '截止日前转入、其后转出', en: 'In before the cut-off day, out after it' },
  basis: [cite(filingConductOrder77, '第三条', 'unverified'), cite(houseWorkingRules)],
  looksAt: { look: 'round-trips', registers: patents, event: transferred, days: 90 },
  threshold: { least: 3 },
  because: {
    zh: '同一件权利在截止日前后各90日内转入又转出，正常交易中很少见；达到3件即请说明。本系统自定。',
    en:
      'One right that comes and goes within ninety days of the day is rare in ordinary dealings; ' +
      'from three on an explanation is asked for. A rule of this house.',
  },
  asks: {
    zh: '请说明转入和转出的原因，附合同或对价证明。',
    en: 'Say why the rights came and went, with the contracts or what was paid.',
  },
  examples: [
    {
      says: { zh: '三件权利转入又转出', en: 'three rights came and went' },
      facts: { is: 'rows', rows: 3 },
      expect: 'found',
    },
    {
      says: { zh: '两件的不作判断', en: 'two say nothing' },
      facts: { is: 'rows', rows: 2 },
      expect: 'nothing',
    },
  ],
})
