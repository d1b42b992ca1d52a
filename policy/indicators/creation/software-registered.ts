import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { softwareRegistrations } from '#policy/inputs/software-registrations'
import { quality } from '#policy/missions/quality'
import { copyrights } from '#policy/registers/copyrights'
import { copyrightRegistrationStatistics } from '#policy/sources/copyright-registration-statistics'
import { softwareRegulations } from '#policy/sources/software-regulations'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const softwareRegistered = defineIndicator({
  id: 'software-registered',
  code: 'C32',
  label: { zh: '计算机软件著作权登记量', en: 'Copyright registrations of software' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(copyrightRegistrationStatistics),
    cite(softwareRegulations, '第七条'),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'band',
  mark: 'unverified',
  note: {
    zh: '著作权自作品完成时产生，登记自愿，只是初步证明。',
    en: 'Copyright exists from creation; registration is voluntary and only prima-facie proof.',
  },
  value: known(softwareRegistrations, count(flow(copyrights, 'grantedOn', is('work', 'software')))),
  examples: [
    {
      says: {
        zh: '只计当年登记的计算机软件，不计其他作品',
        en: 'software of the year counts, other works do not',
      },
      on: '2025-12-31',
      given: {
        rights: {
          copyrights: [
            held({ work: 'software', grantedOn: '2025-04-01' }),
            held({ work: 'work', grantedOn: '2025-04-01' }),
            held({ work: 'software', grantedOn: '2024-04-01' }),
          ],
        },
      },
      expect: 1,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: {
          copyrights: [
            held({ work: 'software', grantedOn: '2025-04-01' }),
            held({ work: 'work', grantedOn: '2025-04-01' }),
            held({ work: 'software', grantedOn: '2024-04-01' }),
          ],
        },
        inputs: { 'software-registrations': 3000 },
      },
      expect: 3000,
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
