import { count, happenings, input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { openLicenceDeclared } from '#policy/events/open-licence-declared'
import { openLicenceDeclarations } from '#policy/inputs/open-licence-declarations'
import { openLicencesConcluded } from '#policy/inputs/open-licences-concluded'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const openLicenceUptake = defineIndicator({
  id: 'open-licence-uptake',
  code: 'U14b',
  label: { zh: '专利开放许可达成率', en: 'Licences concluded per open-licence declaration' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(patentLaw2020, '第五十条'),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  value: ratio(
    input(openLicencesConcluded),
    known(openLicenceDeclarations, count(happenings(patents, [openLicenceDeclared], is('office', 'CN')))),
    { per: 100 },
  ),
  examples: [
    {
      says: { zh: '开放许可声明80件，达成60件', en: '60 licences after 80 declarations' },
      on: '2025-12-31',
      given: { inputs: { 'open-licences-concluded': 60, 'open-licence-declarations': 80 } },
      expect: 75,
    },
    {
      says: { zh: '没有开放许可声明的，不计算达成率', en: 'without a declaration there is no rate' },
      on: '2025-12-31',
      given: { inputs: { 'open-licences-concluded': 0, 'open-licence-declarations': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '达成许可数不明的，不以零计', en: 'licences not known are not taken for none' },
      on: '2025-12-31',
      given: { inputs: { 'open-licence-declarations': 80 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
