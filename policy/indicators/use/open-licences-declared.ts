import { count, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { openLicenceDeclared } from '#policy/events/open-licence-declared'
import { happened } from '#policy/example-entries'
import { openLicenceDeclarations } from '#policy/inputs/open-licence-declarations'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const openLicencesDeclared = defineIndicator({
  id: 'open-licences-declared',
  code: 'U14a',
  label: { zh: '专利开放许可声明数', en: 'Open-licence declarations' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(patentLaw2020, '第五十条'),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: known(
    openLicenceDeclarations,
    count(happenings(patents, [openLicenceDeclared], is('office', 'CN'))),
  ),
  examples: [
    {
      says: {
        zh: '当年公告的声明，其后撤回的仍计入',
        en: 'a declaration announced this year counts though it was withdrawn later',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('open-licence-declared', '2025-02-01'),
            happened('open-licence-withdrawn', '2025-06-01'),
          ],
        },
      },
      expect: 1,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'open-licence-declarations': 800 } },
      expect: 800,
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
