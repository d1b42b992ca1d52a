import { count, plus, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { grandProtection } from '#policy/missions/grand-protection'
import { administrativeMediation } from '#policy/procedures/arbitration-and-mediation/administrative-mediation'
import { onlineMediation } from '#policy/procedures/arbitration-and-mediation/online-mediation'
import { peoplesMediation } from '#policy/procedures/arbitration-and-mediation/peoples-mediation'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { onlineMediationRules2021 } from '#policy/sources/online-mediation-rules-2021'
import { peoplesMediationLaw2010 } from '#policy/sources/peoples-mediation-law-2010'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const mediationsSuccessRate = defineIndicator({
  id: 'mediations-success-rate',
  code: 'R20d',
  label: { zh: '调解成功率（逐案）', en: 'Mediations that succeeded, case by case' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(adjudicationOrder81, '第六十三条'),
    cite(peoplesMediationLaw2010, '第二条'),
    cite(onlineMediationRules2021, '第一条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(
    plus(
      count(acts(administrativeMediation, ['agree'])),
      count(acts(peoplesMediation, ['agree-orally', 'sign'])),
      count(acts(onlineMediation, ['sign'])),
    ),
    plus(
      count(
        acts(administrativeMediation, ['agree', 'fail', 'respondent-absent', 'claimant-absent', 'withdraw']),
      ),
      count(acts(peoplesMediation, ['agree-orally', 'sign', 'fail', 'stop', 'decline'])),
      count(acts(onlineMediation, ['sign', 'fail', 'stop', 'refuse', 'refuse-to-sign'])),
    ),
    { per: 100 },
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: { zh: '三件达成协议，一件不成', en: 'three agreed and one failed' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'administrative-mediation', code: 'act.agree', on: '2026-03-02' },
            { procedure: 'peoples-mediation', code: 'act.sign', on: '2026-03-02' },
            { procedure: 'online-mediation', code: 'act.sign', on: '2026-03-02' },
            { procedure: 'peoples-mediation', code: 'act.stop', on: '2026-03-02' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: {
        zh: '今年没有终结的调解，不计算比值',
        en: 'no mediation ended this year, so there is no ratio',
      },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [{ procedure: 'administrative-mediation', code: 'act.agree', on: '2025-03-04' }],
        },
      },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
