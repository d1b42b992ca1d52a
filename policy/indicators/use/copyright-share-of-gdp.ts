import { input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { copyrightValueAdded } from '#policy/inputs/copyright-value-added'
import { gdp } from '#policy/inputs/gdp'
import { publishedCopyrightShareOfGdp } from '#policy/inputs/published-copyright-share-of-gdp'
import { usePromotion } from '#policy/missions/use-promotion'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const copyrightShareOfGdp = defineIndicator({
  id: 'copyright-share-of-gdp',
  code: 'U03',
  label: { zh: '版权产业增加值占GDP比重', en: 'Copyright industries’ share of GDP' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(copyrightIndustryReport),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'higher',
  value: known(publishedCopyrightShareOfGdp, ratio(input(copyrightValueAdded), input(gdp), { per: 100 })),
  examples: [
    {
      says: { zh: '增加值75亿元，地区生产总值1000亿元', en: '75 of a gross product of 1,000' },
      on: '2024-12-31',
      given: { inputs: { 'copyright-value-added': { '2023': 75 }, gdp: { '2023': 1000 } } },
      expect: 7.5,
    },
    {
      says: {
        zh: '有公布占比的，以公布占比为准，不另行计算',
        en: 'the printed share stands before the computed one',
      },
      on: '2024-12-31',
      given: {
        inputs: {
          'published-copyright-share-of-gdp': { '2023': 7.41 },
          'copyright-value-added': { '2023': 75 },
          gdp: { '2023': 1000 },
        },
      },
      expect: 7.41,
    },
    {
      says: {
        zh: '有增加值而无地区生产总值的，不计算占比',
        en: 'value added without a gross product gives no share',
      },
      on: '2024-12-31',
      given: { inputs: { 'copyright-value-added': { '2023': 75 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
