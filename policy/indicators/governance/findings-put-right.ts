import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { supervisionFinding } from '#policy/procedures/organisation/supervision-finding'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const findingsPutRight = defineIndicator({
  id: 'findings-put-right',
  code: 'G14',
  label: { zh: '督导问题整改率', en: 'Findings of supervision put right' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-supervision'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(count(acts(supervisionFinding, ['close'])), count(acts(supervisionFinding, ['find'])), {
    per: 100,
  }),
  note: {
    zh: '当年销号项数与当年交办项数之比，由本市工作台账逐件计数。',
    en: 'Closed this year over handed out this year, counted from the city’s own working procedures.',
  },
  examples: [
    {
      says: { zh: '交办四项、销号三项', en: 'four handed out, three closed' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'supervision-finding', code: 'act.find', on: '2026-02-03' },
            { procedure: 'supervision-finding', code: 'act.find', on: '2026-02-04' },
            { procedure: 'supervision-finding', code: 'act.find', on: '2026-02-05' },
            { procedure: 'supervision-finding', code: 'act.find', on: '2026-02-06' },
            { procedure: 'supervision-finding', code: 'act.close', on: '2026-04-16' },
            { procedure: 'supervision-finding', code: 'act.close', on: '2026-04-17' },
            { procedure: 'supervision-finding', code: 'act.close', on: '2026-04-18' },
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
          'work-records': [{ procedure: 'supervision-finding', code: 'act.find', on: '2025-11-03' }],
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
