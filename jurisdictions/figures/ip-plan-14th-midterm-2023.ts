import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { highValueInventions } from '#policy/inputs/high-value-inventions'
import { inclusivePledgeEnterprises } from '#policy/inputs/inclusive-pledge-enterprises'
import { pledgeFinancedEnterprises } from '#policy/inputs/pledge-financed-enterprises'
import { pledgeFinancing } from '#policy/inputs/pledge-financing'
import { publishedFirstInstanceAcceptance } from '#policy/inputs/published-first-instance-acceptance'
import { publishedRoyaltyExportGrowth } from '#policy/inputs/published-royalty-export-growth'
import { royaltyTrade } from '#policy/inputs/royalty-trade'
import { satisfactionScore } from '#policy/inputs/satisfaction-score'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const ipPlan14thMidterm2023 = definePublication({
  id: 'ip-plan-14th-midterm-2023',
  label: { zh: '“十四五”规划主要指标的2023年进展', en: 'Progress of the 14th plan’s indicators in 2023' },
  source: ipPlan14thMidterm,
  vintage: '2024-03-30',
  series: [
    stated(highValueInventions, NATION, '2023', '166.5万'),
    stated(pledgeFinancing, NATION, '2023', '8539.9'),
    stated(pledgeFinancedEnterprises, NATION, '2023', '3.7万'),
    stated(inclusivePledgeEnterprises, NATION, '2023', '2.6万'),
    stated(royaltyTrade, NATION, '2023', '3765.2'),
    stated(publishedRoyaltyExportGrowth, NATION, '2023', '28.9'),
    stated(satisfactionScore, NATION, '2023', '82.04'),
    stated(publishedFirstInstanceAcceptance, NATION, '2023', '91.9'),
    {
      ...stated(satisfactionScore, NATION, '2022', '81.25'),
      mark: 'unverified',
      derived: {
        zh: '由2023年得分及其比上年的提高倒推',
        en: 'From the score of 2023 and its rise over the year before',
      },
    },
  ],
})
