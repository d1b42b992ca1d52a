import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { PlacesIndex } from '#kernel/places'
import { type Following, followLedger } from '#office/case-figures/follow-ledger'
import type { Stated } from '#office/case-figures/follow-reports'
import { type Follower, followerOf } from '#office/case-figures/follower'
import type { Casebook } from '#office/casework/casebook'
import type { People } from '#office/people/open'
import { classifier } from '#register/loading/classify'
import type { LoadContext } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import type { Ledger } from '#ledger/open'
import { rightOfNumber } from '#server/right-of-number'

export interface FiguresOfCases {
  readonly ledger: Ledger
  readonly people: Pick<People, 'offices'>
  readonly book: Casebook
  readonly store: Store
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
  readonly log: Logger
  today(): Day
  /** Takes what reports state where it is not known yet, and gives up what they state no more. */
  takeFigures(stated: Stated): Promise<void>
  follow: NonNullable<LoadContext['afterPublish']>
}

/** Keeps the figures that count cases up to date with the ledger. */
export function caseFigures(given: FiguresOfCases): Follower {
  const following = followingOf(given)
  return followerOf({
    follow: () => followLedger(following),
    failed: (problem, failures) =>
      given.log.error({ failures, problem: String(problem) }, 'figures do not follow the ledger'),
    pause: (ms, signal) => setTimeout(ms, undefined, { signal, ref: false }).catch(() => undefined),
  })
}

/** Records of the ledger tell their place by its code, and need no reader and no gazetteer. */
function followingOf(given: FiguresOfCases): Following {
  const { ledger, people, book, store, catalogue, places, today, follow, takeFigures } = given
  return {
    ledger: ledger.store,
    book,
    offices: () => people.offices(),
    reports: { forms: [...catalogue.reportForms.values()], take: takeFigures },
    rightOf: number => rightOfNumber(store, catalogue, number),
    context: {
      store,
      readers: [],
      registers: catalogue.registers,
      // What an act adds to a right leaves its classes what they are.
      classesOf: classifier([...catalogue.classifications.values()]),
      placeOf: () => ({ place: '', by: '' }),
      placesAbove: code => [...places.ancestors(code).map(one => one.code), code].reverse(),
      get asOf() {
        return today()
      },
      afterPublish: follow,
    },
  }
}
