import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { publishedCopyrightShareOfGdp } from '#policy/inputs/published-copyright-share-of-gdp'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const copyrightIndustries2018 = definePublication({
  id: 'copyright-industries-2018',
  label: { zh: '2018年中国版权产业经济贡献', en: 'Economic contribution of the copyright industries, 2018' },
  source: copyrightIndustryReport,
  vintage: '2018-12-31',
  series: [stated(publishedCopyrightShareOfGdp, NATION, '2018', '7.37')],
})
