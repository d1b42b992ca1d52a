import { sampleDeclared } from '#jurisdictions/sample/declared'
import { SAMPLE_CITY } from '#jurisdictions/sample/people'
import type { Viewer } from '#kernel/authority'
import { addDays, addYears, type Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Assessing } from '#office/assessment/assessing'
import { countedIndicator, leafOfList } from '#office/assessment/recompute'
import { measure } from '#office/measurement'
import { peersOf } from '#office/ranking'
import { numbersBehind } from '#office/rows'
import { assessingOf } from '#server/assessing'
import type { House } from '#server/house'
import { type SampleStaff, sampleStaff } from '#server/sample-staff'

const [KEEPER, ABOVE] = [`${SAMPLE_CITY}-ip-office`, `${SAMPLE_CITY}-province-ip-office`]
const YEARS = 7
/** How long after the end of a year its figures are declared. */
const DAYS_AFTER = 20
/** A longer list is not needed to show one. */
const LIST_MAX = 900

/** Figures that the sample city declared, most of them round, and what it is asked about them; made once. */
export async function makeSampleDeclarations(house: House): Promise<Refusal | undefined> {
  const staff = await sampleStaff(house)
  const room = await assessingOf(house)
  const viewer = staff?.at(KEEPER, 'member', house.today)
  if (!staff || !viewer) return undefined
  if ((await room.declarations(viewer, { from: 0, limit: 1 })).of > 0) return undefined
  const lastEnd = addDays(`${addDays(house.today, -DAYS_AFTER - 1).slice(0, 4)}-01-01`, -1)
  const days = Array.from({ length: YEARS }, (_, n) => addYears(lastEnd, n - YEARS + 1))
  // Nobody worked there a year before; what is of earlier years was handed in then.
  const first = addYears(house.today, -1)
  const by = (on: Day) => staff.at(KEEPER, 'member', [addDays(on, DAYS_AFTER), first].sort()[1] ?? first)
  const counted = sampleDeclared.map(countedIndicator)
  const read = await measure(house.office, counted, [SAMPLE_CITY], days)
  const declare = (indicator: Indicator, n: number, on: Day) => {
    const value = read(counted[n] ?? indicator, SAMPLE_CITY, on).value ?? 0
    const isListed = n === 0 && on === lastEnd && value <= LIST_MAX
    return isListed
      ? withList(house, by(on), room, { indicator, on })
      : round(by(on), room, { indicator, on, value })
  }
  // Those of one step go into the log together.
  const done = await Promise.all(
    sampleDeclared.flatMap((indicator, n) => days.map(on => declare(indicator, n, on))),
  )
  return done.find(isRefusal) ?? raise(house, staff, room, lastEnd)
}

const SMALLEST = 100

/** “About so many”: a number that nobody counted. */
function round(
  viewer: Viewer | undefined,
  room: Assessing,
  { indicator, on, value }: { indicator: Indicator; on: Day; value: number },
) {
  const about = String(Math.max(SMALLEST, Math.round(value / 10) * 10))
  return viewer && room.declare(viewer, { indicator, place: SAMPLE_CITY, on, value: about })
}

/** A list that lacks a few rights, has one twice, and names one that nobody registered. */
async function withList(
  house: House,
  viewer: Viewer | undefined,
  room: Assessing,
  { indicator, on }: { indicator: Indicator; on: Day },
) {
  const leaf = leafOfList(indicator, on)
  if (!viewer || !leaf) return undefined
  const counted = await numbersBehind(house.engine, leaf, { place: SAMPLE_CITY, on })
  const numbers = [...counted.slice(3), ...counted.slice(-2), 'SAMPLE20990000001']
  const bytes = Buffer.from(`申请号\n${numbers.join('\n')}\n`)
  const content = (async function* () {
    yield bytes
  })()
  const file = await room.handIn(viewer, SAMPLE_CITY, { name: '示例清单.csv', content })
  if (isRefusal(file)) return file
  const value = String(numbers.length + 4)
  const note = '示例：虚构的申报'
  return room.declare(viewer, { indicator, place: SAMPLE_CITY, on, value, note, list: file.sha256 })
}

async function raise(
  house: House,
  staff: SampleStaff,
  room: Assessing,
  on: Day,
): Promise<Refusal | undefined> {
  const assessor = staff.at(ABOVE, 'head', house.today)
  if (!assessor) return undefined
  const peers = peersOf(house.places, SAMPLE_CITY, on)
  const raised = await room.raise(assessor, { place: SAMPLE_CITY, peers, on })
  return isRefusal(raised) ? raised : undefined
}
