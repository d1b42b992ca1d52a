import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { infringersSanctioned } from '#policy/inputs/infringers-sanctioned'
import { infringersSanctionedAgain } from '#policy/inputs/infringers-sanctioned-again'
import { grandProtection } from '#policy/missions/grand-protection'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const repeatInfringementRate = defineIndicator({
  id: 'repeat-infringement-rate',
  code: 'R28',
  label: { zh: '重复侵权率', en: 'Repeat infringers' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'standard-environment'),
    cite(trademarkLaw2019, '第六十条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'lower',
  mark: 'unverified',
  value: ratio(input(infringersSanctionedAgain), input(infringersSanctioned), { per: 100 }),
  note: {
    zh: '由执法机关比对历年处罚决定后报送人数；五年之限出自商标法，其他权利参照。',
    en: 'The enforcing office compares decisions of years and states the number; the five years are those of the Trademark Law.',
  },
  examples: [
    {
      says: {
        zh: '受处罚400个当事人，其中12个五年内曾受处罚',
        en: 'twelve of 400 parties had been sanctioned within five years',
      },
      on: '2025-12-31',
      given: { inputs: { 'infringers-sanctioned-again': 12, 'infringers-sanctioned': 400 } },
      expect: 3,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'infringers-sanctioned-again': 0, 'infringers-sanctioned': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'infringers-sanctioned': 400 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
