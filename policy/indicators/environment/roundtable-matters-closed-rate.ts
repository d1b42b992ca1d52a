import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { roundtableMatters } from '#policy/inputs/roundtable-matters'
import { roundtableMattersClosed } from '#policy/inputs/roundtable-matters-closed'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const roundtableMattersClosedRate = defineIndicator({
  id: 'roundtable-matters-closed-rate',
  code: 'E17b',
  label: {
    zh: '外资企业圆桌会议事项办结率',
    en: 'Matters of round tables with foreign-invested enterprises closed',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(ipPlan15th, '第五部分（十一）'),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(roundtableMattersClosed), input(roundtableMatters), { per: 100 }),
  examples: [
    {
      says: { zh: '提出12件，办结9件', en: 'nine of twelve matters closed' },
      on: '2025-12-31',
      given: { inputs: { 'roundtable-matters-closed': 9, 'roundtable-matters': 12 } },
      expect: 75,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'roundtable-matters-closed': 0, 'roundtable-matters': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'roundtable-matters': 12 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
