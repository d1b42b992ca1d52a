import type { Logger } from 'pino'
import type { Day } from '#kernel/date'
import type { Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { Projection } from '#ledger/projection'
import { declarationProjection } from '#office/assessment/declaration-projection'
import { findingProjection } from '#office/assessment/finding-projection'
import type { Stated } from '#office/case-figures/follow-reports'
import type { Follower } from '#office/case-figures/follower'
import { caseProjection } from '#office/casework/case-projection'
import { type Desk, openDesk } from '#office/casework/desk'
import { heedDesignation } from '#office/designation/heed-designation'
import { evidenceProjection } from '#office/evidence/evidence-projection'
import { openPeople, type People } from '#office/people/open'
import { peopleProjection } from '#office/people/people-projection'
import { planProjection } from '#office/planning/plan-projection'
import { openPlanning, type Planning } from '#office/planning/planning'
import type { Change } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import { caseFigures } from '#server/case-figures'
import { casebookIn } from '#server/casebook'
import type { Definitions } from '#server/catalogue'
import { oidcProvider } from '#server/environment'
import { ledgerWhenAsked } from '#server/ledger'
import { rightOfNumber } from '#server/right-of-number'
import type { SignIn } from '#server/sign-in/open'

/** What rests on the ledger; it is opened when somebody first asks for any of it. */
export interface CityRooms {
  /** What the city itself does and says. */
  ledger(): Promise<Ledger>
  /** Offices, persons and duties. */
  people(): Promise<People>
  /** Cases and hand-overs. */
  desk(): Promise<Desk>
  /** Plans, what they promise, and requests to change them. */
  planning(): Promise<Planning>
  /** Sessions, passwords and second factors. */
  signIn(): Promise<SignIn>
  /** Now, as the ledger records it. */
  now(): Instant
  /** What keeps the figures that count cases up to date; nothing before the ledger is open. */
  figures(): Follower | undefined
}

interface Opening extends Definitions {
  readonly dir: string
  readonly store: Store
  readonly log: Logger
  today(): Day
  now(): Instant
  follow(change: Change): Promise<void>
  takeFigures(stated: Stated): Promise<void>
}

export function cityRooms(opening: Opening): { rooms: CityRooms; close(): Promise<void> } {
  const { dir, places, catalogue, store, now } = opening
  const book = casebookIn(opening)
  let figures: Follower | undefined
  let desk: Desk | undefined
  let planning: Planning | undefined
  let known: People | undefined
  const peopleOf = (opened: Ledger) => {
    known ??= openPeople({ ledger: opened, places })
    return known
  }
  const projections = projectionsOf(book)
  const ledger = ledgerWhenAsked(dir, projections, opened => {
    const people = peopleOf(opened)
    figures ??= caseFigures({ ...opening, ledger: opened, people, book })
    figures.wake()
  })
  const rooms: CityRooms = {
    ledger: ledger.open,
    people: async () => peopleOf(await ledger.open()),
    async desk() {
      const opened = await ledger.open()
      const people = peopleOf(opened)
      const registerOf = async (right: string) => (await rightOfNumber(store, catalogue, right))?.register
      const heed = heedDesignation({ ledger: opened, book, schemes: catalogue.designations, places })
      desk ??= openDesk({ ledger: opened, book, people, now, registerOf, heed })
      return desk
    },
    async planning() {
      const opened = await ledger.open()
      planning ??= openPlanning({ ledger: opened, people: peopleOf(opened), now })
      return planning
    },
    signIn: signInWhenAsked(ledger.open, now),
    now,
    figures: () => figures,
  }
  const close = async () => {
    await figures?.stop()
    await ledger.close()
  }
  return { rooms, close }
}

/** Whatever of the ledger is read from tables. */
const projectionsOf = (book: ReturnType<typeof casebookIn>): Projection[] => [
  ...[peopleProjection, caseProjection(book), evidenceProjection],
  ...[planProjection, declarationProjection, findingProjection],
]

function signInWhenAsked(open: CityRooms['ledger'], now: CityRooms['now']): CityRooms['signIn'] {
  let opening: Promise<SignIn> | undefined
  return () => {
    opening ??= startSignIn(open, now).catch(problem => {
      opening = undefined
      throw problem
    })
    return opening
  }
}

/** Its library is large, and most lines of the command line never ask who somebody is. */
async function startSignIn(open: CityRooms['ledger'], now: CityRooms['now']): Promise<SignIn> {
  const { openSignIn } = await import('#server/sign-in/open')
  return openSignIn({ ledger: await open(), now, oidc: oidcProvider() })
}
