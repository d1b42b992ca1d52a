import { type Extension, limitAsDecided } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

/** From the day of the Opinions: no instrument sets the length of such work, so who leads it decides. */
export const decidedLimit = (fact: string, extensions: readonly Extension[] = []) => [
  limitAsDecided('2016-11-09', { fact, unit: 'day' }, cite(houseWorkingRules), { extensions }),
]
