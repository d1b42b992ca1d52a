import { known, share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had, inForce, is } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { held } from '#policy/example-entries'
import { publishedEnterpriseFamilyShare } from '#policy/inputs/published-enterprise-family-share'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'

export const enterpriseShareOfOverseasFamily = defineIndicator({
  id: 'enterprise-share-of-overseas-family',
  code: 'C08b',
  label: {
    zh: '企业占海外有同族专利权的有效发明专利比重',
    en: 'Share of enterprises in inventions with a family right abroad',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'standard-exchange'),
    cite(scioPressConference202507),
  ],
  standard: exchange,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: known(
    publishedEnterpriseFamilyShare,
    share(
      stock(inventions, all(domesticRight, inForce(), had('overseas-family-found'))),
      is('applicantKind', 'enterprise'),
    ),
  ),
  examples: [
    {
      says: { zh: '此类专利2件，其中1件属于企业', en: 'one of two such patents belongs to an enterprise' },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({
              applicantKind: 'enterprise',
              events: [{ code: 'overseas-family-found', on: '2023-05-01' }],
            }),
            held({
              applicantKind: 'university',
              events: [{ code: 'overseas-family-found', on: '2023-05-01' }],
            }),
            held({ applicantKind: 'enterprise' }),
          ],
        },
      },
      expect: 50,
    },
    {
      says: { zh: '没有此类专利的，不计算占比', en: 'without such a patent there is no share' },
      on: '2025-12-31',
      given: { rights: { inventions: [held()] } },
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
