import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { enterpriseOverseasFamilyInventions } from '#policy/inputs/enterprise-overseas-family-inventions'
import { enterprisesWithHighValueInventions } from '#policy/inputs/enterprises-with-high-value-inventions'
import { giProtectedAbroad } from '#policy/inputs/gi-protected-abroad'
import { greenInventionGrants } from '#policy/inputs/green-invention-grants'
import { internationalPartners } from '#policy/inputs/international-partners'
import { longMaintainedInventions } from '#policy/inputs/long-maintained-inventions'
import { pphCountries } from '#policy/inputs/pph-countries'
import { publicServiceBodies } from '#policy/inputs/public-service-bodies'
import { publishedEnterpriseFamilyShare } from '#policy/inputs/published-enterprise-family-share'
import { publishedEnterpriseShareOfHighValue } from '#policy/inputs/published-enterprise-share-of-high-value'
import { publishedHighValueInventionDensity } from '#policy/inputs/published-high-value-invention-density'
import { royaltyTrade } from '#policy/inputs/royalty-trade'
import { satisfactionScore } from '#policy/inputs/satisfaction-score'
import { strategicIndustryInventions } from '#policy/inputs/strategic-industry-inventions'
import { surveyedEnterpriseIndustrialisation } from '#policy/inputs/surveyed-enterprise-industrialisation'
import { validInventions } from '#policy/inputs/valid-inventions'
import { validTrademarks } from '#policy/inputs/valid-trademarks'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const nationalFigures202506 = definePublication({
  id: 'national-figures-2025-06',
  label: { zh: '2025年上半年知识产权工作主要数据', en: 'National figures of the first half of 2025' },
  source: scioPressConference202507,
  vintage: '2025-07-17',
  series: [
    stated(publishedHighValueInventionDensity, NATION, '2025-06', '15.3'),
    stated(validInventions, NATION, '2025-06', '501万'),
    stated(strategicIndustryInventions, NATION, '2025-06', '147.2万'),
    stated(longMaintainedInventions, NATION, '2025-06', '79.3万'),
    stated(enterpriseOverseasFamilyInventions, NATION, '2025-06', '12.1万'),
    stated(publishedEnterpriseFamilyShare, NATION, '2025-06', '87.0'),
    stated(publishedEnterpriseShareOfHighValue, NATION, '2025-06', '76.6'),
    stated(enterprisesWithHighValueInventions, NATION, '2025-06', '26.5万'),
    stated(validTrademarks, NATION, '2025-06', '4895.9万'),
    stated(greenInventionGrants, NATION, '2024', '5.3万'),
    stated(satisfactionScore, NATION, '2024', '82.36'),
    stated(royaltyTrade, NATION, '2024', '3987.1'),
    stated(surveyedEnterpriseIndustrialisation, NATION, '2024', '53.3'),
    stated(surveyedEnterpriseIndustrialisation, NATION, '2020', '44.9'),
    stated(publicServiceBodies, NATION, '2025-07-17', '483'),
    stated(internationalPartners, NATION, '2025-07-17', '超80'),
    stated(pphCountries, NATION, '2025-07-17', '84'),
    stated(giProtectedAbroad, NATION, '2025-07-17', '110'),
  ],
  note: {
    zh: '发明专利数据为国内（不含港澳台）。绿色低碳发明专利为中国专利权人。',
    en:
      'Inventions are those of the mainland, without Hong Kong, Macao and Taiwan. ' +
      'Green grants are those of Chinese patentees.',
  },
})
