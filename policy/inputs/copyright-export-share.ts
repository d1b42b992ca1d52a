import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const copyrightExportShare = defineInput({
  id: 'copyright-export-share',
  label: { zh: '版权产业商品出口额占比', en: 'Copyright industries’ share of goods exports' },
  unit: { zh: '%', en: '%' },
  basis: [cite(copyrightIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '中国新闻出版研究院；地方版权部门',
    en: 'Chinese Academy of Press and Publication; local copyright offices',
  },
})
