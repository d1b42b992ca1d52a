import { resolve } from 'node:path'
import pino, { type Logger } from 'pino'
import { china } from '#jurisdictions/calendars/china'
import type { Calendar } from '#kernel/calendar'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { leavesOf } from '#kernel/formula'
import type { Figure } from '#kernel/input'
import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Publication } from '#kernel/publication'
import { figuresOf } from '#kernel/publication-figures'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { versionsOf } from '#kernel/versions/version'
import type { Instant } from '#ledger/entry'
import type { Stated } from '#office/case-figures/follow-reports'
import { countsOver } from '#office/counts'
import { readFigureBook, statementOf } from '#office/figure-book'
import { storeFigures, withdrawFigures } from '#office/figures-load'
import { type KeptAnswers, keptAnswers } from '#office/kept-answers'
import type { Office } from '#office/measurement'
import { scoreboard } from '#office/scoreboard'
import { cellKeeper } from '#register/cells/keeper'
import type { Change } from '#register/loading/context'
import { finishPublished } from '#register/loading/publish'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'
import type { ScoreboardShape } from '#server/api/scoreboard'
import { openCatalogue } from '#server/catalogue'
import { type CityRooms, cityRooms } from '#server/city-rooms'
import { evidenceBytesMax, instantNow, logLevel, storeCluster, storeUrl } from '#server/environment'
import { type MappingBook, readMappings } from '#server/mappings'
import { presentScoreboard } from '#server/present/scoreboard'
import { Refused } from '#server/refused'
import { version } from '#server/version'

/** Everything that answers a question, opened once. */
export interface House extends CityRooms {
  readonly dir: string
  readonly version: string
  /** The civil day, asked for anew each time: a house stays open past midnight. */
  readonly today: Day
  readonly engine: Store
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
  readonly publications: readonly Publication[]
  readonly office: Office
  readonly scoreboards: KeptAnswers<ScoreboardShape>
  readonly mappings: MappingBook
  readonly log: Logger
  readonly calendar: Calendar
  /** The largest file of evidence that is taken in. */
  readonly evidenceBytesMax: number
  /** The place of a code that is known to exist. */
  place(code: string): Place
  pathFrom(folder: string, word: string): string
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
  /** As the environment says where none is given. */
  readonly evidenceBytesMax?: number
}

export async function openHouse(opening: Opening): Promise<House> {
  const { dir, today, now = instantNow, empty = false } = opening
  const [definitions, store] = await Promise.all([openCatalogue(), storeAt(dir)])
  if (isRefusal(store)) throw new Refused(store)
  const { catalogue, places, publications } = definitions
  const cells = cellKeeper(store, leavesIn(catalogue))
  const counts = countsOver(store, cells)
  const office: Office = { catalogue, places, figures: await readFigureBook(store), counts }
  const follow = (change: Change) => cells.follow(change)
  // A load may have been put in place just before an end; what is computed from rights follows now.
  await finishPublished(store, follow)
  await cells.open()
  if (!empty) await storeNew(office, store, publications.flatMap(figuresOf), 'built-in')
  const log = pino({ level: logLevel() }, pino.destination(2))
  const takeFigures = takerOf(office, store)
  const city = cityRooms({ ...definitions, dir, store, log, today, now, follow, takeFigures })
  return {
    dir,
    version,
    get today() {
      return today()
    },
    engine: store,
    catalogue,
    places,
    publications,
    office,
    scoreboards: scoreboardsOf(office),
    mappings: await readMappings(store),
    calendar: china,
    evidenceBytesMax: opening.evidenceBytesMax ?? evidenceBytesMax(),
    log,
    place(code) {
      const found = places.byCode(code)
      if (!found) throw new Error(`Fault: '${code}' is no place`)
      return found
    },
    pathFrom: (folder, word) => resolve(folder, word),
    // What acts did to a right is told once the right itself is there.
    follow: change => follow(change).then(() => city.rooms.figures()?.wake()),
    ...city.rooms,
    async close() {
      await city.close()
      await store.close()
    },
  }
}

/** Scoreboards as they are sent. Definitions and places stay what they are while the house is open. */
const scoreboardsOf = (office: Office): KeptAnswers<ScoreboardShape> =>
  keptAnswers(
    async (place, on) => presentScoreboard(office, place, on, await scoreboard(office, place, on)),
    async () => [await office.counts.revision(), office.figures],
  )

/** Every count that any indicator asks for, so that cells can be kept for it. */
function leavesIn(catalogue: Catalogue): Leaf[] {
  // Which leaves there are does not depend on the day.
  const ANY_DAY = '2020-01-01'
  return [...catalogue.indicators.values()].flatMap(one =>
    versionsOf(one).flatMap(({ value }) => leavesOf(value, ANY_DAY).map(({ leaf }) => leaf)),
  )
}

function storeAt(dir: string): Promise<Store | Refusal> {
  const url = storeUrl()
  return openStore(url ? { url, cluster: storeCluster() } : { dir })
}

const takerOf =
  (office: Office, store: Store) =>
  async ({ figures, withdrawn }: Stated): Promise<void> => {
    await withdrawFigures(office, store, withdrawn)
    await storeNew(office, store, figures, 'reports')
  }

/** Stores the figures that are not known yet, or not with this value: a new release adds those it brings. */
async function storeNew(
  office: Office,
  store: Store,
  figures: readonly Figure[],
  load: string,
): Promise<void> {
  if (figures.length === 0) return
  const known = new Map([...office.figures.all()].map(figure => [statementOf(figure), figure.value]))
  const missing = figures.filter(figure => known.get(statementOf(figure)) !== figure.value)
  await storeFigures(office, store, missing, load)
}
