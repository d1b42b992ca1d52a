import { resolve } from 'node:path'
import pino, { type Logger } from 'pino'
import { china } from '#jurisdictions/calendars/china'
import type { Calendar } from '#kernel/calendar'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { leavesOf } from '#kernel/formula'
import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Publication } from '#kernel/publication'
import { figuresOf } from '#kernel/publication-figures'
import { isRefusal } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import { caseProjection } from '#office/casework/case-projection'
import type { Casebook } from '#office/casework/casebook'
import { type Desk, openDesk } from '#office/casework/desk'
import type { Follower } from '#office/case-figures/follower'
import { countsOver } from '#office/counts'
import { readFigureBook, statementOf } from '#office/figure-book'
import { storeFigures } from '#office/figures-load'
import type { Office } from '#office/measurement'
import { openPeople, type People } from '#office/people/open'
import { peopleProjection } from '#office/people/people-projection'
import { cellKeeper } from '#register/cells/keeper'
import type { Change } from '#register/loading/context'
import { finishPublished } from '#register/loading/publish'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'
import { caseFigures } from '#server/case-figures'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'
import { instantNow, logLevel, oidcProvider, storeCluster, storeUrl } from '#server/environment'
import { ledgerWhenAsked } from '#server/ledger'
import { type MappingBook, readMappings } from '#server/mappings'
import { Refused } from '#server/refused'
import type { SignIn } from '#server/sign-in/open'

/** Everything that answers a question, opened once. */
export interface House {
  readonly dir: string
  readonly version: string
  /** The civil day, asked for anew each time: a house stays open past midnight. */
  readonly today: Day
  readonly engine: Store
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
  readonly publications: readonly Publication[]
  readonly office: Office
  readonly mappings: MappingBook
  readonly log: Logger
  readonly calendar: Calendar
  /** The place of a code that is known to exist. */
  place(code: string): Place
  pathFrom(folder: string, word: string): string
  /** What the city itself does and says; opened when somebody first asks for it. */
  ledger(): Promise<Ledger>
  /** Offices, persons and duties. */
  people(): Promise<People>
  /** Cases and hand-overs. */
  desk(): Promise<Desk>
  /** Sessions, passwords and second factors. */
  signIn(): Promise<SignIn>
  /** Now, as the ledger records it. */
  now(): Instant
  /** What keeps the figures that count cases up to date; nothing before the ledger is open. */
  figures(): Follower | undefined
  /** Brings what is computed from rights up to date with a load. */
  follow(change: Change): Promise<void>
  close(): Promise<void>
}

export interface Opening {
  readonly dir: string
  today(): Day
  /** The clock for what is recorded; the machine's where none is given. */
  now?(): Instant
  /** Without the built-in published figures. */
  readonly empty?: boolean
}

export async function openHouse({ dir, today, now = instantNow, empty = false }: Opening): Promise<House> {
  const url = storeUrl()
  const [definitions, store] = await Promise.all([
    openCatalogue(),
    openStore(url ? { url, cluster: storeCluster() } : { dir }),
  ])
  if (isRefusal(store)) throw new Refused(store)
  const { catalogue, places, publications } = definitions
  const cells = cellKeeper(store, leavesIn(catalogue))
  const counts = countsOver(store, cells)
  const office: Office = { catalogue, places, figures: await readFigureBook(store), counts }
  const follow = async (change: Change) => {
    await cells.follow(change)
    counts.forget()
  }
  // A load may have been put in place just before an end; what is computed from rights follows now.
  await finishPublished(store, follow)
  await cells.open()
  if (!empty) await publishBuiltIn(office, store, publications)
  const book = casebookIn(definitions)
  const log = pino({ level: logLevel() }, pino.destination(2))
  let figures: Follower | undefined
  const ledger = ledgerWhenAsked(dir, [peopleProjection, caseProjection(book)], ledger => {
    const people = openPeople({ ledger, places })
    figures ??= caseFigures({ ledger, people, book, store, catalogue, places, log, today, follow })
    figures.wake()
  })
  return {
    dir,
    version: VERSION,
    get today() {
      return today()
    },
    engine: store,
    catalogue,
    places,
    publications,
    office,
    mappings: await readMappings(store),
    calendar: china,
    log,
    figures: () => figures,
    place(code) {
      const found = places.byCode(code)
      if (!found) throw new Error(`Fault: '${code}' is no place`)
      return found
    },
    pathFrom: (folder, word) => resolve(folder, word),
    follow,
    now,
    ledger: ledger.open,
    ...peopleOf(ledger.open, places, now),
    desk: deskWhenAsked(ledger.open, { book, places, now }),
    async close() {
      await figures?.stop()
      await ledger.close()
      await store.close()
    },
  }
}

function deskWhenAsked(
  open: House['ledger'],
  { book, places, now }: Pick<House, 'now' | 'places'> & { readonly book: Casebook },
): House['desk'] {
  let desk: Desk | undefined
  return async () => {
    const ledger = await open()
    desk ??= openDesk({ ledger, book, people: openPeople({ ledger, places }), now })
    return desk
  }
}

/** Its library is large, and most lines of the command line never ask who somebody is. */
async function startSignIn(open: House['ledger'], now: House['now']): Promise<SignIn> {
  const { openSignIn } = await import('#server/sign-in/open')
  return openSignIn({ ledger: await open(), now, oidc: oidcProvider() })
}

function peopleOf(open: House['ledger'], places: PlacesIndex, now: House['now']) {
  let signIn: Promise<SignIn> | undefined
  return {
    people: async () => openPeople({ ledger: await open(), places }),
    signIn() {
      signIn ??= startSignIn(open, now)
      signIn.catch(() => {
        signIn = undefined
      })
      return signIn
    },
  }
}

/** Every count that any indicator asks for, so that cells can be kept for it. */
function leavesIn(catalogue: Catalogue): Leaf[] {
  // Which leaves there are does not depend on the day.
  const ANY_DAY = '2020-01-01'
  return [...catalogue.indicators.values()].flatMap(one =>
    leavesOf(one.value, ANY_DAY).map(({ leaf }) => leaf),
  )
}

const VERSION = '0.1.0'

/** Loads what the house brings along and the store does not have yet, so a new release adds its figures. */
async function publishBuiltIn(
  office: Office,
  store: Store,
  publications: readonly Publication[],
): Promise<void> {
  const known = new Map([...office.figures.all()].map(figure => [statementOf(figure), figure.value]))
  const missing = publications
    .flatMap(figuresOf)
    .filter(figure => known.get(statementOf(figure)) !== figure.value)
  await storeFigures(office, store, missing, 'built-in')
}
