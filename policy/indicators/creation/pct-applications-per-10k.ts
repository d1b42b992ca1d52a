import { count, flow, input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { held } from '#policy/example-entries'
import { pctFilings } from '#policy/inputs/pct-filings'
import { residentPopulation } from '#policy/inputs/resident-population'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { pctStatistics } from '#policy/sources/pct-statistics'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const pctApplicationsPer10k = defineIndicator({
  id: 'pct-applications-per-10k',
  code: 'C09b',
  label: { zh: '每万人口PCT国际专利申请量', en: 'PCT international applications per 10,000 residents' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(pctStatistics),
  ],
  standard: exchange,
  mission: quality,
  also: [developmentEnvironment],
  unit: { zh: '件/万人', en: 'rights per 10,000 residents' },
  decimals: 2,
  better: 'higher',
  value: ratio(
    known(pctFilings, count(flow(inventions, 'filedOn', all(is('office', 'WO'), is('country', 'CN'))))),
    input(residentPopulation),
  ),
  examples: [
    {
      says: { zh: '申请11620件，常住人口10724万人', en: '11,620 applications and 107.24 million residents' },
      on: '2014-11-30',
      given: { inputs: { 'pct-filings': { '2014-11': 11620 }, 'resident-population': { '2013': 10724 } } },
      expect: 1.08,
    },
    {
      says: {
        zh: '当年申请1件，常住人口2万人',
        en: 'one application of the year and two units of ten thousand residents',
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
        inputs: { 'resident-population': { '2024': 2 } },
      },
      expect: 0.5,
    },
    {
      says: { zh: '没有人口数的，不给出数值，也不以零代替', en: 'no population, no value, never a zero' },
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
      expect: { refused: 'missing-input' },
    },
  ],
})
