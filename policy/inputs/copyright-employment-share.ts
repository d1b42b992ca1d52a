import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const copyrightEmploymentShare = defineInput({
  id: 'copyright-employment-share',
  label: { zh: '版权产业城镇单位就业人数占比', en: 'Copyright industries’ share of urban-unit employment' },
  unit: { zh: '%', en: '%' },
  basis: [cite(copyrightIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '中国新闻出版研究院；地方版权部门',
    en: 'Chinese Academy of Press and Publication; local copyright offices',
  },
})
