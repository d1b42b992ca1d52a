import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { copyrightEmploymentShare } from '#policy/inputs/copyright-employment-share'
import { copyrightExportShare } from '#policy/inputs/copyright-export-share'
import { publishedCopyrightShareOfGdp } from '#policy/inputs/published-copyright-share-of-gdp'
import { copyrightIndustryReport } from '#policy/sources/copyright-industry-report'

export const copyrightIndustries2022 = definePublication({
  id: 'copyright-industries-2022',
  label: { zh: '2022年中国版权产业经济贡献', en: 'Economic contribution of the copyright industries, 2022' },
  source: copyrightIndustryReport,
  vintage: '2022-12-31',
  series: [
    stated(publishedCopyrightShareOfGdp, NATION, '2022', '7.41'),
    stated(copyrightEmploymentShare, NATION, '2022', '9.58'),
    stated(copyrightExportShare, NATION, '2022', '13.03'),
    {
      ...stated(publishedCopyrightShareOfGdp, NATION, '2021', '7.41'),
      mark: 'unverified',
      derived: {
        zh: '报告称2022年比重与上年持平',
        en: 'From the statement that the share of 2022 equalled that of the year before',
      },
    },
  ],
})
