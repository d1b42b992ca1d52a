import { count, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { customsRecorded } from '#policy/events/customs-recorded'
import { happened } from '#policy/example-entries'
import { customsRecordals } from '#policy/inputs/customs-recordals'
import { grandProtection } from '#policy/missions/grand-protection'
import { patents } from '#policy/register-groups/patents'
import { copyrights } from '#policy/registers/copyrights'
import { trademarks } from '#policy/registers/trademarks'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const customsRecordalsApproved = defineIndicator({
  id: 'customs-recordals-approved',
  code: 'R24',
  label: { zh: '海关备案核准数', en: 'Customs recordals approved' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(customsRegulations2018, '第十条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: known(
    customsRecordals,
    count(happenings([...patents, trademarks, copyrights], [customsRecorded], is('office', 'CN'))),
  ),
  examples: [
    {
      says: {
        zh: '当年生效的专利、商标、著作权海关备案均计入',
        en: 'recordals that took effect this year, of patents, marks and works',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [happened('customs-recorded', '2025-02-01'), happened('customs-lapsed', '2025-03-01')],
          trademarks: [
            happened('customs-recorded', '2025-03-01'),
            happened('customs-recorded', '2024-03-01'),
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'customs-recordals': 19000 } },
      expect: 19000,
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
