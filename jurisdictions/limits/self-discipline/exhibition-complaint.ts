import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { exhibitionComplaint as procedure } from '#policy/procedures/self-discipline/exhibition-complaint'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const bySelf = [
  notSet('2016-11-09', cite(opinions, 'feature-grand-protection-sector-autonomy'), {
    doubt: {
      zh: '由展会主办方限定；上海浦东要求立即，广东要求及时，均无天数。',
      en: 'The organiser sets it; Pudong says at once, Guangdong in time, and neither a number of days.',
    },
  }),
]

export const exhibitionComplaint = limitsOf(procedure, { triage: bySelf, proof: bySelf, measures: bySelf })
