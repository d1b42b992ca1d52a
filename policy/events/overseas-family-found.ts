import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const overseasFamilyFound = defineEvent({
  id: 'overseas-family-found',
  label: { zh: '海外同族专利权认定', en: 'Overseas family right found' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4')],
  effect: 'none',
  mark: 'unverified',
  note: {
    zh: '条件是在海外有同族专利权，而不只是申请。由有关人员认定并记录。',
    en: 'The test is a right abroad, not a filing only. Somebody finds and records it.',
  },
})
