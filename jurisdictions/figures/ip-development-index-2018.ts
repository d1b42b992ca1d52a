import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipDevelopmentIndex } from '#policy/inputs/ip-development-index'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'

export const ipDevelopmentIndex2018 = definePublication({
  id: 'ip-development-index-2018',
  label: {
    zh: '2018年中国知识产权发展状况评价',
    en: 'Evaluation of the development of intellectual property, 2018',
  },
  source: ipDevelopmentEvaluation,
  vintage: '2018-12-31',
  series: [stated(ipDevelopmentIndex, NATION, '2018', '257.4')],
})
