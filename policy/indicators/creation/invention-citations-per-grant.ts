import { input, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { citedInventionGrants } from '#policy/inputs/cited-invention-grants'
import { inventionCitations } from '#policy/inputs/invention-citations'
import { quality } from '#policy/missions/quality'
import { houseWorkingRules } from '#policy/sources/house-working-rules'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const inventionCitationsPerGrant = defineIndicator({
  id: 'invention-citations-per-grant',
  code: 'C42',
  label: {
    zh: '发明专利授权后五年内平均被引次数',
    en: 'Citations of an invention within five years of its grant',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(houseWorkingRules),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '次/件', en: 'citations' },
  decimals: 2,
  better: 'higher',
  mark: 'unverified',
  value: ratio(input(inventionCitations), input(citedInventionGrants)),
  note: {
    zh:
      '五年自授权起算是本系统的取法；被引次数由城市从专利检索数据库统计后导入。' +
      '只计授权满五年的发明专利，使各件被引的时间长短相同。',
    en:
      'That the five years run from the grant is a choice of this system; the city counts citations in a ' +
      'patent search database and imports them. Only inventions granted five years before are counted, ' +
      'so that each had as long to be cited.',
  },
  examples: [
    {
      says: {
        zh: '五年前授权600件，五年内共被引1500次',
        en: '1,500 citations of 600 inventions granted five years before',
      },
      on: '2025-12-31',
      given: { inputs: { 'invention-citations': 1500, 'cited-invention-grants': 600 } },
      expect: 2.5,
    },
    {
      says: { zh: '分母为零的，不计算比值', en: 'with nothing to divide by there is no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'invention-citations': 0, 'cited-invention-grants': 0 } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: { zh: '只有其中一项数据的，不计算比值', en: 'one figure without the other gives no ratio' },
      on: '2025-12-31',
      given: { inputs: { 'cited-invention-grants': 600 } },
      expect: { refused: 'missing-input' },
    },
  ],
})
