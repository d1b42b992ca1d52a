import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { protectionCentres } from '#policy/inputs/protection-centres'
import { grandProtection } from '#policy/missions/grand-protection'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const nationalProtectionCentres = defineIndicator({
  id: 'national-protection-centres',
  code: 'R25a',
  label: { zh: '国家级保护中心和快维中心数', en: 'National protection and fast-track centres' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-2'),
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(scioPressConference202601),
  ],
  standard: protectiveEnvironment,
  mission: grandProtection,
  unit: { zh: '家', en: 'bodies' },
  decimals: 0,
  better: 'higher',
  value: input(protectionCentres),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'protection-centres': { '2024': 129 } } },
      expect: 129,
    },
    {
      says: {
        zh: '2024年的数据在年度结束12个月后不再采用',
        en: 'a figure of 2024 no longer stands 12 months after its year has ended',
      },
      on: '2026-01-01',
      given: { inputs: { 'protection-centres': { '2024': 129 } } },
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
