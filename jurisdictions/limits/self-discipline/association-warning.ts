import { limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { associationWarning as procedure } from '#policy/procedures/self-discipline/association-warning'
import { strongIpCityOpinions2016 as opinions } from '#policy/sources/strong-ip-city-opinions-2016'

const byRules = [
  notSet('2016-11-09', cite(opinions, 'feature-grand-protection-sector-autonomy'), {
    doubt: { zh: '由协会章程或者自律公约规定。', en: 'The association’s own rules set it.' },
  }),
]

export const associationWarning = limitsOf(procedure, {
  review: byRules,
  statement: byRules,
  correction: byRules,
  discipline: byRules,
})
