import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { always } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { dataIpRegistrations } from '#policy/inputs/data-ip-registrations'
import { quality } from '#policy/missions/quality'
import { dataIp } from '#policy/registers/data-ip'
import { chinaIpNewsData202601 } from '#policy/sources/china-ip-news-data-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const dataIpRegistered = defineIndicator({
  id: 'data-ip-registered',
  code: 'C35',
  label: { zh: '数据知识产权登记量（累计）', en: 'Data intellectual property certificates, cumulative' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(chinaIpNewsData202601),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '张', en: 'certificates' },
  decimals: 0,
  better: 'higher',
  note: {
    zh: '由试点地区登记，各地规则不同。',
    en: 'Registered by the pilot regions, each under its own rules.',
  },
  value: known(dataIpRegistrations, count(flow(dataIp, 'grantedOn', always(), 'ever'))),
  examples: [
    {
      says: { zh: '截至当日颁发的全部登记证书', en: 'all certificates issued up to the day' },
      on: '2025-12-31',
      given: {
        rights: { 'data-ip': [held({ grantedOn: '2023-04-01' }), held({ grantedOn: '2025-10-31' })] },
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
        rights: { 'data-ip': [held({ grantedOn: '2023-04-01' }), held({ grantedOn: '2025-10-31' })] },
        inputs: { 'data-ip-registrations': 40000 },
      },
      expect: 40000,
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
