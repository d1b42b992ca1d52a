import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const copyrightValueAdded = defineInput({
  id: 'copyright-value-added',
  label: { zh: '版权产业行业增加值', en: 'Value added of the copyright industries' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(copyrightIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '中国新闻出版研究院；地方版权部门',
    en: 'Chinese Academy of Press and Publication; local copyright offices',
  },
})
