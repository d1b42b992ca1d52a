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
import { publishedPiiGrowth } from '#policy/inputs/published-pii-growth'
import { publishedPiiIctManufacturingShare } from '#policy/inputs/published-pii-ict-manufacturing-share'
import { publishedPiiIctServicesShare } from '#policy/inputs/published-pii-ict-services-share'
import { publishedPiiNewEquipmentShare } from '#policy/inputs/published-pii-new-equipment-share'
import { publishedPiiNewMaterialsShare } from '#policy/inputs/published-pii-new-materials-share'
import { publishedPiiPharmaShare } from '#policy/inputs/published-pii-pharma-share'
import { publishedPiiResearchServicesShare } from '#policy/inputs/published-pii-research-services-share'
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

export const patentIntensiveIndustries2019 = definePublication({
  id: 'patent-intensive-industries-2019',
  label: { zh: '2019年全国专利密集型产业增加值', en: 'Value added of patent-intensive industries, 2019' },
  source: patentIntensiveValueAddedBulletins,
  vintage: '2019-12-31',
  series: [
    stated(piiValueAdded, NATION, '2019', '114630.7'),
    stated(piiIctManufacturingValueAdded, NATION, '2019', '23020.5'),
    stated(piiNewEquipmentValueAdded, NATION, '2019', '34004.1'),
    stated(piiNewMaterialsValueAdded, NATION, '2019', '13983.4'),
    stated(piiPharmaValueAdded, NATION, '2019', '9974.3'),
    stated(piiEnvironmentalValueAdded, NATION, '2019', '2599.6'),
    stated(piiIctServicesValueAdded, NATION, '2019', '22822.9'),
    stated(piiResearchServicesValueAdded, NATION, '2019', '8225.9'),
    stated(publishedPiiIctManufacturingShare, NATION, '2019', '20.1'),
    stated(publishedPiiNewEquipmentShare, NATION, '2019', '29.7'),
    stated(publishedPiiNewMaterialsShare, NATION, '2019', '12.2'),
    stated(publishedPiiPharmaShare, NATION, '2019', '8.7'),
    stated(publishedPiiEnvironmentalShare, NATION, '2019', '2.3'),
    stated(publishedPiiIctServicesShare, NATION, '2019', '19.9'),
    stated(publishedPiiResearchServicesShare, NATION, '2019', '7.2'),
    stated(publishedPiiGrowth, NATION, '2019', '7.0'),
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
})
