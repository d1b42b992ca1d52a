import { known, share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { held } from '#policy/example-entries'
import { publishedEnterpriseShareOfHighValue } from '#policy/inputs/published-enterprise-share-of-high-value'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const enterpriseShareOfHighValue = defineIndicator({
  id: 'enterprise-share-of-high-value',
  code: 'C15',
  label: { zh: '企业高价值发明专利占比', en: 'Share of enterprises in high-value invention patents' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'main-line'),
    cite(scioPressConference202601),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: known(
    publishedEnterpriseShareOfHighValue,
    share(
      stock(inventions, all(domesticRight, inForce(), highValuePatent)),
      is('applicantKind', 'enterprise'),
    ),
  ),
  examples: [
    {
      says: {
        zh: '高价值发明专利4件，其中3件属于企业',
        en: 'three of four high-value patents belong to enterprises',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ filedOn: '2010-01-01', applicantKind: 'enterprise' }),
            held({ filedOn: '2011-01-01', applicantKind: 'enterprise' }),
            held({ filedOn: '2012-01-01', applicantKind: 'enterprise' }),
            held({ filedOn: '2013-01-01', applicantKind: 'university' }),
          ],
        },
      },
      expect: 75,
    },
    {
      says: { zh: '有公布占比的，以公布占比为准', en: 'the published share stands before the count' },
      on: '2025-12-31',
      given: { inputs: { 'published-enterprise-share-of-high-value': 77 } },
      expect: 77,
    },
    {
      says: { zh: '没有高价值发明专利的，不计算占比', en: 'without a high-value patent there is no share' },
      on: '2025-12-31',
      given: { rights: { inventions: [held({ filedOn: '2020-01-01' })] } },
      expect: { refused: 'zero-denominator' },
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
