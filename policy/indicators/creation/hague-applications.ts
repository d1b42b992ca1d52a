import { count, flow, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { hagueFilings } from '#policy/inputs/hague-filings'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { designs } from '#policy/registers/designs'
import { madridHagueStatistics } from '#policy/sources/madrid-hague-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const hagueApplications = defineIndicator({
  id: 'hague-applications',
  code: 'C12',
  label: { zh: '海牙外观设计国际注册申请量', en: 'Hague international design applications' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(madridHagueStatistics),
  ],
  standard: exchange,
  mission: developmentEnvironment,
  unit: { zh: '件', en: 'rights' },
  decimals: 0,
  better: 'higher',
  mark: 'unverified',
  value: known(hagueFilings, count(flow(designs, 'filedOn', all(is('office', 'WO'), is('country', 'CN'))))),
  examples: [
    {
      says: { zh: '只计当年的国际申请', en: 'only international applications of the year' },
      on: '2025-12-31',
      given: {
        rights: { designs: [held({ office: 'WO', filedOn: '2025-03-01' }), held({ filedOn: '2025-03-01' })] },
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
        rights: { designs: [held({ office: 'WO', filedOn: '2025-03-01' }), held({ filedOn: '2025-03-01' })] },
        inputs: { 'hague-filings': 2000 },
      },
      expect: 2000,
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
