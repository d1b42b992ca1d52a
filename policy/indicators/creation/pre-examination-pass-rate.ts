import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { preExaminationsPassed } from '#policy/inputs/pre-examinations-passed'
import { preExaminationsSubmitted } from '#policy/inputs/pre-examinations-submitted'
import { quality } from '#policy/missions/quality'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const preExaminationPassRate = defineIndicator({
  id: 'pre-examination-pass-rate',
  code: 'C23a',
  label: { zh: '专利预审合格率', en: 'Pass rate of patent pre-examination' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(ipPlan15th),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unsure',
  value: ratio(input(preExaminationsPassed), input(preExaminationsSubmitted), { per: 100 }),
  examples: [
    {
      says: {
        zh: '当年提交预审1200件，合格840件',
        en: '840 of 1,200 applications submitted in the year passed',
      },
      on: '2025-12-31',
      given: { inputs: { 'pre-examinations-passed': 840, 'pre-examinations-submitted': 1200 } },
      expect: 70,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'pre-examinations-passed': 0, 'pre-examinations-submitted': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'pre-examinations-submitted': 1200 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
