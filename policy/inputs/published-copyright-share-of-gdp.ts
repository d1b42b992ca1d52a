import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const publishedCopyrightShareOfGdp = defineInput({
  id: 'published-copyright-share-of-gdp',
  label: { zh: '版权产业增加值占GDP比重', en: 'Copyright industries’ share of GDP' },
  unit: { zh: '%', en: '%' },
  basis: [cite(copyrightIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '中国新闻出版研究院；地方版权部门',
    en: 'Chinese Academy of Press and Publication; local copyright offices',
  },
})
