import { growth, input, known } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiGrowth } from '#policy/inputs/published-pii-growth'
import { usePromotion } from '#policy/missions/use-promotion'
import { patentIntensiveIndustryOrder25 } from '#policy/sources/patent-intensive-industry-order-25'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const piiNominalGrowth = defineIndicator({
  id: 'pii-nominal-growth',
  code: 'U02',
  label: { zh: '专利密集型产业增加值名义增速', en: 'Nominal growth of patent-intensive value added' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(patentIntensiveIndustryOrder25),
    cite(patentIntensiveValueAddedBulletins),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  note: {
    zh: '名义增速；如上年数经普查修订，公布的增速与两年公布数之比可能不同。',
    en:
      'Nominal; where the year before was revised, ' +
      'the printed growth may differ from that of the printed levels.',
  },
  value: known(publishedPiiGrowth, growth(input(piiValueAdded))),
  examples: [
    {
      says: { zh: '上年121300亿元，当年142983亿元', en: '142,983 after 121,300' },
      on: '2021-12-31',
      given: { inputs: { 'pii-value-added': { '2020': 121300, '2021': 142983 } } },
      expect: 17.9,
    },
    {
      says: {
        zh: '数据不与自身相比，须有上一年数据',
        en: 'a figure is never compared with itself: the year before is needed',
      },
      on: '2022-12-31',
      given: { inputs: { 'pii-value-added': { '2021': 142983 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: { zh: '缺少上一年数据的，不以更早年份代替', en: 'a gap of a year is not bridged' },
      on: '2022-12-31',
      given: { inputs: { 'pii-value-added': { '2020': 121300, '2022': 153176 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
