import { defineStandard } from '#kernel/programme'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const protectiveEnvironment = defineStandard({
  id: 'protective-environment',
  code: 'S2',
  label: { zh: '保护环境一流', en: 'Top-class protective environment' },
  aim: {
    zh: '知识产权保护环境达到一流',
    en: 'Give intellectual property a top-class protective environment',
  },
  basis: [cite(strongIpCityOpinions2016, 'standard-environment')],
})
