import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { always } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { layoutDesignRegistrations } from '#policy/inputs/layout-design-registrations'
import { quality } from '#policy/missions/quality'
import { layoutDesigns } from '#policy/registers/layout-designs'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const layoutDesignsRegistered = defineIndicator({
  id: 'layout-designs-registered',
  code: 'C34',
  label: { zh: '集成电路布图设计登记量（累计）', en: 'Layout designs registered, cumulative' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(chinaIpNewsData202601)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  value: known(layoutDesignRegistrations, count(flow(layoutDesigns, 'grantedOn', always(), 'ever'))),
  examples: [
    {
      says: {
        zh: '历年登记的均计入，届满的也计；当日以后登记的不计',
        en: 'all ever registered count, an expired one too; one of a later day does not',
      },
      on: '2025-12-31',
      given: {
        rights: {
          'layout-designs': [
            held({ grantedOn: '2012-04-01', inForce: [{ from: '2012-04-01', until: '2022-04-01' }] }),
            held({ grantedOn: '2025-04-01' }),
            held({ grantedOn: '2026-01-01' }),
          ],
        },
      },
      expect: 2,
    },
    {
      says: {
        zh: '有公布数的，以公布数为准，登记簿计数并列显示',
        en: 'what was published stands before the count, which is shown beside it',
      },
      on: '2025-12-31',
      given: {
        rights: {
          'layout-designs': [
            held({ grantedOn: '2012-04-01', inForce: [{ from: '2012-04-01', until: '2022-04-01' }] }),
            held({ grantedOn: '2025-04-01' }),
            held({ grantedOn: '2026-01-01' }),
          ],
        },
        inputs: { 'layout-design-registrations': 93000 },
      },
      expect: 93000,
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
