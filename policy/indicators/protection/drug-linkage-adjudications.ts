import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { drugLinkageDecisions } from '#policy/inputs/drug-linkage-decisions'
import { grandProtection } from '#policy/missions/grand-protection'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const drugLinkageAdjudications = defineIndicator({
  id: 'drug-linkage-adjudications',
  code: 'R27',
  label: { zh: '药品专利链接行政裁决审结数', en: 'Drug patent-linkage adjudications concluded' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-administrative-enforcement'),
    cite(patentLaw2020, '第七十六条'),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '件', en: 'cases' },
  decimals: 0,
  better: 'band',
  levels: ['nation'],
  note: {
    zh: '由国家知识产权局裁决，只有全国数。',
    en: 'Decided by CNIPA; only the nation has this figure.',
  },
  value: input(drugLinkageDecisions),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'drug-linkage-decisions': { '2024': 58 } } },
      expect: 58,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'drug-linkage-decisions': { '2024': 58 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
