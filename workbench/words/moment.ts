import type { Moment } from '#kernel/procedures/moment'
import { dayOf, timeOf } from '#kernel/procedures/moment'
import type { Language } from '#kernel/source'
import { sayDay } from '#workbench/words/day'

/** A day, with its time where it has one. */
export const sayMoment = (moment: Moment, language: Language): string =>
  [sayDay(dayOf(moment), language), timeOf(moment)].filter(Boolean).join(' ')
