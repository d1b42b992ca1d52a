import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { kept, keptOrMissed } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { meetingDecision } from '#policy/procedures/organisation/meeting-decision'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const decisionsClosedInTime = defineIndicator({
  id: 'decisions-closed-in-time',
  code: 'G04',
  label: { zh: '领导小组会议议定事项按期办结率', en: 'Decisions of the leading group closed in time' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-leadership'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(count(kept(meetingDecision, 'action')), count(keptOrMissed(meetingDecision, 'action')), {
    per: 100,
  }),
  note: {
    zh: '由本市工作台账逐件计数。',
    en: 'Counted one by one from the city’s own working procedures.',
  },
  examples: [
    {
      says: { zh: '三项按期、一项逾期', en: 'three in time and one late' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'meeting-decision', code: 'kept.action', on: '2026-02-03' },
            { procedure: 'meeting-decision', code: 'kept.action', on: '2026-03-03' },
            { procedure: 'meeting-decision', code: 'kept.action', on: '2026-04-07' },
            { procedure: 'meeting-decision', code: 'missed.action', on: '2026-05-06' },
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '今年没有的，不计算比值', en: 'there was none this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [{ procedure: 'meeting-decision', code: 'kept.action', on: '2025-11-03' }],
        },
      },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '尚无工作台账的，不给出数值', en: 'where nothing was ever entered there is no value' },
      on: '2026-06-30',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
