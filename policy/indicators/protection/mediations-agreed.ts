import { count, plus } from '#kernel/formula'
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

export const mediationsAgreed = defineIndicator({
  id: 'mediations-agreed',
  code: 'R20c',
  label: { zh: '调解达成协议数（逐案）', en: 'Mediations that ended in an agreement' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-arbitration-mediation'),
    cite(adjudicationOrder81, '第六十三条'),
    cite(peoplesMediationLaw2010, '第二条'),
    cite(onlineMediationRules2021, '第一条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'higher',
  value: plus(
    count(acts(administrativeMediation, ['agree'])),
    count(acts(peoplesMediation, ['agree-orally', 'sign'])),
    count(acts(onlineMediation, ['sign'])),
  ),
  note: {
    zh: '由本市案件台账逐案计数，与公布的统计数字分别列示。',
    en: 'Counted case by case on the city’s own desk, apart from any published figure.',
  },
  examples: [
    {
      says: { zh: '今年两件，去年一件不计', en: 'two this year; one of last year is left out' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [
            { procedure: 'administrative-mediation', code: 'act.agree', on: '2026-02-03' },
            { procedure: 'online-mediation', code: 'act.sign', on: '2026-05-06' },
            { procedure: 'administrative-mediation', code: 'act.agree', on: '2025-11-03' },
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '有案件而今年没有的，为零', en: 'cases there are, and none this year: zero' },
      on: '2026-06-30',
      given: {
        events: {
          'case-records': [{ procedure: 'administrative-mediation', code: 'act.agree', on: '2025-11-03' }],
        },
      },
      expect: 0,
    },
    {
      says: { zh: '尚无此类案件台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
