import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { centreAidCases } from '#policy/inputs/centre-aid-cases'
import { enterprisesWithHighValueInventions } from '#policy/inputs/enterprises-with-high-value-inventions'
import { highValueInventions } from '#policy/inputs/high-value-inventions'
import { inventionExaminationMonths } from '#policy/inputs/invention-examination-months'
import { inventionGrants } from '#policy/inputs/invention-grants'
import { overseasDisputePlatforms } from '#policy/inputs/overseas-dispute-platforms'
import { overseasDisputesGuided } from '#policy/inputs/overseas-disputes-guided'
import { overseasLossesRecovered } from '#policy/inputs/overseas-losses-recovered'
import { pctFilings } from '#policy/inputs/pct-filings'
import { protectionCentres } from '#policy/inputs/protection-centres'
import { publishedEnterpriseShareOfHighValue } from '#policy/inputs/published-enterprise-share-of-high-value'
import { publishedHighValueInventionDensity } from '#policy/inputs/published-high-value-invention-density'
import { publishedHighValueShare } from '#policy/inputs/published-high-value-share'
import { publishedStrategicIndustryShare } from '#policy/inputs/published-strategic-industry-share'
import { strategicIndustryInventions } from '#policy/inputs/strategic-industry-inventions'
import { trademarkExaminationMonths } from '#policy/inputs/trademark-examination-months'
import { validInventions } from '#policy/inputs/valid-inventions'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const nationalFigures2025 = definePublication({
  id: 'national-figures-2025',
  label: { zh: '2025年知识产权工作主要数据', en: 'National figures of 2025' },
  source: scioPressConference202601,
  vintage: '2026-01-23',
  series: [
    stated(publishedHighValueInventionDensity, NATION, '2025', '16'),
    stated(highValueInventions, NATION, '2025', '229.2万'),
    stated(publishedHighValueShare, NATION, '2025', '43.1'),
    stated(validInventions, NATION, '2025', '532万'),
    stated(validInventions, '440000', '2025', '89.9万'),
    stated(strategicIndustryInventions, NATION, '2025', '153.4万'),
    stated(publishedStrategicIndustryShare, NATION, '2025', '约70'),
    stated(inventionGrants, NATION, '2025', '97.2万'),
    stated(pctFilings, NATION, '2025', '7.8万'),
    stated(publishedEnterpriseShareOfHighValue, NATION, '2025', '77'),
    stated(enterprisesWithHighValueInventions, NATION, '2025', '28万'),
    stated(inventionExaminationMonths, NATION, '2025', '15'),
    stated(trademarkExaminationMonths, NATION, '2025', '约4'),
    stated(protectionCentres, NATION, '2025', '129'),
    stated(centreAidCases, NATION, '2025', '48万'),
    stated(overseasDisputePlatforms, NATION, '2025', '116'),
    stated(overseasDisputesGuided, NATION, '2025', '超4200'),
    stated(overseasLossesRecovered, NATION, '2025', '约410'),
  ],
  checks: [
    {
      node: 'ratio-holds',
      says: {
        zh: '占比等于高价值发明专利除以发明专利有效量',
        en: 'The share is high-value inventions divided by valid inventions',
      },
      printed: publishedHighValueShare,
      numerator: highValueInventions,
      denominator: validInventions,
      per: 100,
    },
  ],
  note: {
    zh: '发明专利数据为国内（不含港澳台）；另公布长三角173.4万件、京津冀91.6万件，二者不是行政区划，未列入。',
    en:
      'Inventions are those of the mainland. The Yangtze River Delta (1.734 million) and ' +
      'Beijing–Tianjin–Hebei (0.916 million) were stated too; neither is an administrative place.',
  },
})
