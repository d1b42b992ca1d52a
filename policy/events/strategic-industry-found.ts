import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const strategicIndustryFound = defineEvent({
  id: 'strategic-industry-found',
  label: { zh: '战略性新兴产业认定', en: 'Strategic emerging industry found' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4')],
  effect: 'none',
  mark: 'unverified',
  note: {
    zh: '与国际专利分类的完整对照未公开取得。由有关人员认定并记录。',
    en: 'No complete concordance to the IPC was found. Somebody finds and records it.',
  },
})
