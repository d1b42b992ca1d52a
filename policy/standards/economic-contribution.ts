import { defineStandard } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const economicContribution = defineStandard({
  id: 'economic-contribution',
  code: 'S3',
  label: { zh: '对城市经济发展贡献一流', en: 'Top-class contribution to the economy' },
  aim: {
    zh: '知识产权对城市经济发展的贡献达到一流',
    en: 'Make intellectual property a top-class contributor to the city’s economy',
  },
  basis: [cite(strongIpCityOpinions2016, 'standard-contribution')],
})
