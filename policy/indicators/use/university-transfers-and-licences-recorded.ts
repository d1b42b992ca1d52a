import { count, happenings, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is, oneOf } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { transferred } from '#policy/events/transferred'
import { happened } from '#policy/example-entries'
import { universityTransfersAndLicences } from '#policy/inputs/university-transfers-and-licences'
import { usePromotion } from '#policy/missions/use-promotion'
import { patents } from '#policy/register-groups/patents'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { technologyTransformationLaw2015 } from '#policy/sources/technology-transformation-law-2015'
import { economicContribution } from '#policy/standards/economic-contribution'

export const universityTransfersAndLicencesRecorded = defineIndicator({
  id: 'university-transfers-and-licences-recorded',
  code: 'U13',
  label: {
    zh: '高校、科研机构专利转让许可次数',
    en: 'Patent transfers and licences of universities and institutes',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(chinaIpNewsData202601),
    cite(technologyTransformationLaw2015),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '次', en: 'times' },
  decimals: 0,
  better: 'higher',
  value: known(
    universityTransfersAndLicences,
    count(
      happenings(
        patents,
        [transferred, licenceRecorded],
        all(is('office', 'CN'), oneOf('applicantKind', ['university', 'research'])),
      ),
    ),
  ),
  examples: [
    {
      says: {
        zh: '只计高校、科研机构的，不计企业的',
        en: 'those of universities and research institutes, not of enterprises',
      },
      on: '2025-12-31',
      given: {
        events: {
          inventions: [
            happened('transferred', '2025-02-01', { applicantKind: 'university' }),
            happened('licence-recorded', '2025-03-01', { applicantKind: 'research' }),
            happened('licence-recorded', '2025-03-01', { applicantKind: 'enterprise' }),
          ],
        },
      },
      expect: 2,
    },
    {
      says: { zh: '登记簿为空的，采用公布数', en: 'what was published stands where the register is empty' },
      on: '2025-12-31',
      given: { inputs: { 'university-transfers-and-licences': 90000 } },
      expect: 90000,
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
