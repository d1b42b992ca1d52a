import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { held } from '#policy/example-entries'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionPatentsGranted = defineIndicator({
  id: 'invention-patents-granted',
  code: 'C05',
  label: { zh: '发明专利授权量', en: 'Invention patents granted' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(cnipaMonthlyStatistics)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '当年累计；授权量是流量，之后失效的不扣除。',
    en: 'Year to date; a flow, from which later lapses are not taken.',
  },
  value: known(inventionGrants, count(flow(inventions, 'grantedOn', domesticRight))),
  examples: [
    {
      says: {
        zh: '当年截至当日的授权，首日和末日均计入',
        en: 'grants of the year up to the day, its first and last day included',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ grantedOn: '2025-01-01' }),
            held({ grantedOn: '2025-12-31' }),
            held({ grantedOn: '2024-12-31' }),
            held({ grantedOn: '2026-01-01' }),
          ],
        },
      },
      expect: 2,
    },
    {
      says: {
        zh: '当年授权、其后失效的专利，仍计入授权量',
        en: 'a patent granted this year that has lapsed since was granted all the same',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ grantedOn: '2025-01-07', inForce: [{ from: '2025-01-07', until: '2025-09-01' }] }),
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
            held({ grantedOn: '2025-01-01' }),
            held({ grantedOn: '2025-12-31' }),
            held({ grantedOn: '2024-12-31' }),
            held({ grantedOn: '2026-01-01' }),
          ],
        },
        inputs: { 'invention-grants': 972000 },
      },
      expect: 972000,
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
