import type { Input } from '#kernel/input'
import type { Check } from '#kernel/publication'
import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { piiEnvironmentalValueAdded } from '#policy/inputs/pii-environmental-value-added'
import { piiIctManufacturingValueAdded } from '#policy/inputs/pii-ict-manufacturing-value-added'
import { piiIctServicesValueAdded } from '#policy/inputs/pii-ict-services-value-added'
import { piiNewEquipmentValueAdded } from '#policy/inputs/pii-new-equipment-value-added'
import { piiNewMaterialsValueAdded } from '#policy/inputs/pii-new-materials-value-added'
import { piiPharmaValueAdded } from '#policy/inputs/pii-pharma-value-added'
import { piiResearchServicesValueAdded } from '#policy/inputs/pii-research-services-value-added'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiEnvironmentalShare } from '#policy/inputs/published-pii-environmental-share'
import { publishedPiiIctManufacturingShare } from '#policy/inputs/published-pii-ict-manufacturing-share'
import { publishedPiiIctServicesShare } from '#policy/inputs/published-pii-ict-services-share'
import { publishedPiiNewEquipmentShare } from '#policy/inputs/published-pii-new-equipment-share'
import { publishedPiiNewMaterialsShare } from '#policy/inputs/published-pii-new-materials-share'
import { publishedPiiPharmaShare } from '#policy/inputs/published-pii-pharma-share'
import { publishedPiiResearchServicesShare } from '#policy/inputs/published-pii-research-services-share'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

const shares: [printed: Input, numerator: Input][] = [
  [publishedPiiIctManufacturingShare, piiIctManufacturingValueAdded],
  [publishedPiiNewEquipmentShare, piiNewEquipmentValueAdded],
  [publishedPiiNewMaterialsShare, piiNewMaterialsValueAdded],
  [publishedPiiPharmaShare, piiPharmaValueAdded],
  [publishedPiiEnvironmentalShare, piiEnvironmentalValueAdded],
  [publishedPiiIctServicesShare, piiIctServicesValueAdded],
  [publishedPiiResearchServicesShare, piiResearchServicesValueAdded],
]

export const patentIntensiveIndustries2023 = definePublication({
  id: 'patent-intensive-industries-2023',
  label: { zh: '2023年全国专利密集型产业增加值', en: 'Value added of patent-intensive industries, 2023' },
  source: patentIntensiveValueAddedBulletins,
  vintage: '2023-12-31',
  series: [
    stated(piiValueAdded, NATION, '2023', '168713'),
    stated(piiIctManufacturingValueAdded, NATION, '2023', '32101'),
    stated(piiNewEquipmentValueAdded, NATION, '2023', '48808'),
    stated(piiNewMaterialsValueAdded, NATION, '2023', '17310'),
    stated(piiPharmaValueAdded, NATION, '2023', '13695'),
    stated(piiEnvironmentalValueAdded, NATION, '2023', '3834'),
    stated(piiIctServicesValueAdded, NATION, '2023', '39322'),
    stated(piiResearchServicesValueAdded, NATION, '2023', '13643'),
    stated(publishedPiiIctManufacturingShare, NATION, '2023', '19.0'),
    stated(publishedPiiNewEquipmentShare, NATION, '2023', '28.9'),
    stated(publishedPiiNewMaterialsShare, NATION, '2023', '10.3'),
    stated(publishedPiiPharmaShare, NATION, '2023', '8.1'),
    stated(publishedPiiEnvironmentalShare, NATION, '2023', '2.3'),
    stated(publishedPiiIctServicesShare, NATION, '2023', '23.3'),
    stated(publishedPiiResearchServicesShare, NATION, '2023', '8.1'),
    stated(publishedPiiShareOfGdp, NATION, '2023', '13.04'),
    {
      ...stated(publishedPiiShareOfGdp, NATION, '2022', '12.60'),
      mark: 'unverified',
      derived: {
        zh: '公告称2023年比重13.04%比上年提高0.44个百分点，据此倒推',
        en: 'From the statement that the share of 2023, 13.04 %, was 0.44 points above the year before',
      },
    },
  ],
  checks: [
    {
      node: 'inputs-add-up',
      says: { zh: '七类之和等于合计', en: 'The seven classes add up to the total' },
      whole: piiValueAdded,
      parts: [
        piiIctManufacturingValueAdded,
        piiNewEquipmentValueAdded,
        piiNewMaterialsValueAdded,
        piiPharmaValueAdded,
        piiEnvironmentalValueAdded,
        piiIctServicesValueAdded,
        piiResearchServicesValueAdded,
      ],
    },
    ...shares.map(
      ([printed, numerator]): Check => ({
        node: 'ratio-holds',
        says: {
          zh: `占比等于该类除以合计：${numerator.label.zh}`,
          en: `The share is the class divided by the total: ${numerator.label.en}`,
        },
        printed,
        numerator,
        denominator: piiValueAdded,
        per: 100,
      }),
    ),
  ],
  note: {
    zh: '经济普查后上年数有修订：2022年比重初次公布为12.71%，按本公告倒推为12.60%。两个版本均保留，跨年比较须注明。',
    en:
      'The census revised the year before: 12.71 % as first published for 2022, 12.60 % by this bulletin. ' +
      'Both vintages are kept, and a comparison across them must say so.',
  },
})
