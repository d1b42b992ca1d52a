import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipCreationIndex } from '#policy/inputs/ip-creation-index'
import { ipDevelopmentIndex } from '#policy/inputs/ip-development-index'
import { ipEnvironmentIndex } from '#policy/inputs/ip-environment-index'
import { ipProtectionIndex } from '#policy/inputs/ip-protection-index'
import { ipUseIndex } from '#policy/inputs/ip-use-index'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'

export const ipDevelopmentIndex2020 = definePublication({
  id: 'ip-development-index-2020',
  label: {
    zh: '2020年中国知识产权发展状况评价',
    en: 'Evaluation of the development of intellectual property, 2020',
  },
  source: ipDevelopmentEvaluation,
  vintage: '2020-12-31',
  series: [
    stated(ipDevelopmentIndex, NATION, '2020', '304.7'),
    stated(ipCreationIndex, NATION, '2020', '296.5'),
    stated(ipUseIndex, NATION, '2020', '267.4'),
    stated(ipProtectionIndex, NATION, '2020', '339.9'),
    stated(ipEnvironmentIndex, NATION, '2020', '315.3'),
  ],
})
