import { count, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { acts } from '#policy/case-rows'
import { managementCapability } from '#policy/missions/management-capability'
import { proposal } from '#policy/procedures/organisation/proposal'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const proposalsAdopted = defineIndicator({
  id: 'proposals-adopted',
  code: 'G13',
  label: { zh: '建议采纳率', en: 'Proposals adopted' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(strongIpCityOpinions2016, 'organisation-proposals'),
    cite(houseWorkingRules),
  ],
  standard: governance,
  mission: managementCapability,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: ratio(count(acts(proposal, ['adopt'])), count(acts(proposal, ['receive'])), { per: 100 }),
  note: {
    zh: '当年采纳件数与当年收到件数之比，由本市工作台账逐件计数。',
    en: 'Adopted this year over received this year, counted from the city’s own working procedures.',
  },
  examples: [
    {
      says: { zh: '收到两件、采纳一件', en: 'two received, one adopted' },
      on: '2026-06-30',
      given: {
        events: {
          'work-records': [
            { procedure: 'proposal', code: 'act.receive', on: '2026-02-03' },
            { procedure: 'proposal', code: 'act.receive', on: '2026-03-03' },
            { procedure: 'proposal', code: 'act.adopt', on: '2026-04-16' },
          ],
        },
      },
      expect: 50,
    },
    {
      says: { zh: '今年没有的，不计算比值', en: 'there was none this year, so there is no ratio' },
      on: '2026-06-30',
      given: {
        events: { 'work-records': [{ procedure: 'proposal', code: 'act.receive', on: '2025-11-03' }] },
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
