import { share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce, olderThan } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { held } from '#policy/example-entries'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const longMaintainedShareOfHighValue = defineIndicator({
  id: 'long-maintained-share-of-high-value',
  code: 'C07b',
  label: {
    zh: '维持年限超过10年占高价值发明专利比重',
    en: 'Share maintained over ten years in high-value invention patents',
  },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(scioPressConference202507)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: share(stock(inventions, all(domesticRight, inForce(), highValuePatent)), olderThan('filedOn', 10)),
  examples: [
    {
      says: {
        zh: '高价值发明专利3件，其中1件仅因维持年限入列',
        en: 'three high-value patents, one of them for its age alone',
      },
      on: '2025-03-01',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2010-01-01' }),
            held({ filedOn: '2015-03-01', events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
            held({ events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
            held(),
          ],
        },
      },
      expect: 33.3,
    },
    {
      says: { zh: '没有高价值发明专利的，不计算占比', en: 'without a high-value patent there is no share' },
      on: '2025-03-01',
      given: { rights: { inventions: [held()] } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2025-03-01',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
