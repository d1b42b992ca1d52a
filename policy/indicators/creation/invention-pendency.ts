import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { inventionExaminationMonths } from '#policy/inputs/invention-examination-months'
import { quality } from '#policy/missions/quality'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'

export const inventionPendency = defineIndicator({
  id: 'invention-pendency',
  code: 'C21',
  label: { zh: '发明专利平均审查周期', en: 'Mean time to examine an invention patent' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection-grant'),
    cite(scioPressConference202601),
  ],
  standard: governance,
  mission: quality,
  unit: { zh: '月', en: 'months' },
  decimals: 1,
  better: 'lower',
  levels: ['nation'],
  note: { zh: '只有全国数。', en: 'Only the nation has this figure.' },
  value: input(inventionExaminationMonths),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'invention-examination-months': { '2024': 15 } } },
      expect: 15,
    },
    {
      says: {
        zh: '2024年的数据在年度结束18个月后不再采用',
        en: 'a figure of 2024 no longer stands 18 months after its year has ended',
      },
      on: '2026-07-01',
      given: { inputs: { 'invention-examination-months': { '2024': 15 } } },
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
