import { known, share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had, inForce, oneOf } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { held } from '#policy/example-entries'
import { surveyedUniversityIndustrialisation } from '#policy/inputs/surveyed-university-industrialisation'
import { usePromotion } from '#policy/missions/use-promotion'
import { inventions } from '#policy/registers/inventions'
import { patentSurvey } from '#policy/sources/patent-survey'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const universityIndustrialisationRate = defineIndicator({
  id: 'university-industrialisation-rate',
  code: 'U11',
  label: {
    zh: '高校、科研单位发明专利产业化率',
    en: 'Industrialisation rate of universities’ and institutes’ invention patents',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(patentSurvey),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  mark: 'unverified',
  note: {
    zh: '公布数为抽样调查；登记簿只计已记录产业化认定的专利。',
    en: 'Published from a sample survey; the register counts recorded findings of industrial use.',
  },
  value: known(
    surveyedUniversityIndustrialisation,
    share(
      stock(inventions, all(domesticRight, inForce(), oneOf('applicantKind', ['university', 'research']))),
      had('industrialised'),
    ),
  ),
  examples: [
    {
      says: {
        zh: '高校、科研机构专利2件，其中1件已产业化；其他权利人的不计',
        en: 'one of two patents of universities and institutes is in use; those of others are left out',
      },
      on: '2025-12-31',
      given: {
        rights: {
          inventions: [
            held({ applicantKind: 'university', events: [{ code: 'industrialised', on: '2024-05-01' }] }),
            held({ applicantKind: 'university' }),
            held({ applicantKind: 'enterprise', events: [{ code: 'industrialised', on: '2024-05-01' }] }),
          ],
        },
      },
      expect: 50,
    },
    {
      says: { zh: '有调查数的，以调查数为准', en: 'the survey stands before the count' },
      on: '2025-12-31',
      given: {
        rights: { inventions: [held({ applicantKind: 'university' })] },
        inputs: { 'surveyed-university-industrialisation': 54 },
      },
      expect: 54,
    },
    {
      says: { zh: '没有此类权利人的，不计算比率', en: 'without such a holder there is no rate' },
      on: '2025-12-31',
      given: { rights: { inventions: [held({ applicantKind: 'enterprise' })] } },
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
