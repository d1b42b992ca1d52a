import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { employedPersons } from '#policy/inputs/employed-persons'
import { ipProfessionals } from '#policy/inputs/ip-professionals'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const ipProfessionalsPer10kEmployed = defineIndicator({
  id: 'ip-professionals-per-10k-employed',
  code: 'E07',
  label: {
    zh: '每万名就业人员知识产权人才数',
    en: 'Intellectual property professionals per 10,000 employed',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'feature-management-system'),
    cite(strongIpCityOpinions2016, 'mission-1'),
    cite(cnipaAnnualStatistics),
  ],
  standard: governance,
  mission: developmentEnvironment,
  unit: { zh: '人/万人', en: 'professionals per 10,000 employed' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(ipProfessionals), input(employedPersons)),
  examples: [
    {
      says: { zh: '知识产权人才900人，就业人员450万人', en: '900 professionals and 4.5 million employed' },
      on: '2025-12-31',
      given: { inputs: { 'ip-professionals': 900, 'employed-persons': 450 } },
      expect: 2,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'ip-professionals': 0, 'employed-persons': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'employed-persons': 450 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
