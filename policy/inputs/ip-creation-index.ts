import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipDevelopmentEvaluation } from '#policy/sources/ip-development-evaluation'

export const ipCreationIndex = defineInput({
  id: 'ip-creation-index',
  label: { zh: '知识产权创造发展指数', en: 'Index of intellectual property creation' },
  unit: { zh: '指数', en: 'index (2010 = 100)' },
  basis: [cite(ipDevelopmentEvaluation)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局知识产权发展研究中心', en: 'Development and Research Center of CNIPA' },
  breaks: [
    {
      from: '2020',
      says: {
        zh: '2020年的评价体系为60项国内指标；2018年为4项一级、11项二级、55项三级指标。',
        en: 'Evaluated by 60 domestic indicators in 2020; in 2018 by 55, under four heads and eleven groups.',
      },
      basis: cite(ipDevelopmentEvaluation),
    },
  ],
})
