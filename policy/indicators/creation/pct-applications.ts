import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { pctFilings } from '#policy/inputs/pct-filings'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { pctStatistics } from '#policy/sources/pct-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const pctApplications = defineIndicator({
  id: 'pct-applications',
  code: 'C09a',
  label: { zh: 'PCT国际专利申请量', en: 'PCT international applications' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(pctStatistics),
  ],
  standard: exchange,
  mission: quality,
  also: [developmentEnvironment],
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '按申请日计；登记簿只含已公布的国际申请，最近18个月的数偏低。',
    en: 'By filing day; the register holds published applications only, so the last 18 months are low.',
  },
  value: known(pctFilings, count(flow(inventions, 'filedOn', all(is('office', 'WO'), is('country', 'CN'))))),
  examples: [
    {
      says: {
        zh: '当年第一申请人为内地的国际申请',
        en: 'international applications of the year by a first applicant of the mainland',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ office: 'WO', filedOn: '2025-02-01' }),
            held({ office: 'CN', filedOn: '2025-02-01' }),
            held({ office: 'WO', country: 'US', filedOn: '2025-02-01' }),
            held({ office: 'WO', filedOn: '2024-12-31' }),
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
          inventions: [
            held({ office: 'WO', filedOn: '2025-02-01' }),
            held({ office: 'CN', filedOn: '2025-02-01' }),
            held({ office: 'WO', country: 'US', filedOn: '2025-02-01' }),
            held({ office: 'WO', filedOn: '2024-12-31' }),
          ],
        },
        inputs: { 'pct-filings': 78000 },
      },
      expect: 78000,
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
