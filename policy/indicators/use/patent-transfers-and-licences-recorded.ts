import { count, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { transferred } from '#policy/events/transferred'
import { happened } from '#policy/example-entries'
import { patentTransfersAndLicences } from '#policy/inputs/patent-transfers-and-licences'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const patentTransfersAndLicencesRecorded = defineIndicator({
  id: 'patent-transfers-and-licences-recorded',
  code: 'U12',
  label: { zh: '专利转让、许可备案次数', en: 'Patent transfers and licences recorded' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(chinaIpNewsData202601),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '次', en: 'times' },
  decimals: 0,
  better: 'higher',
  value: known(
    patentTransfersAndLicences,
    count(happenings(patents, [transferred, licenceRecorded], is('office', 'CN'))),
  ),
  examples: [
    {
      says: {
        zh: '当年每次转让、每次许可均计入，注销不计',
        en: 'each transfer and each licence of the year counts, a cancellation does not',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('transferred', '2025-02-01'),
            happened('licence-recorded', '2025-03-01'),
            happened('licence-cancelled', '2025-04-01'),
          ],
          designs: [happened('transferred', '2025-05-01')],
        },
      },
      expect: 3,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'patent-transfers-and-licences': 697000 } },
      expect: 697000,
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
