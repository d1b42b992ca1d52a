import { type Finding, isDecided } from '#kernel/assessment/finding'
import { type ManipulationTest, sayFacts } from '#kernel/assessment/manipulation-test'
import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { FindingWord } from '#office/assessment/finding-rows'
import { peersOf } from '#office/ranking'
import type {
  FindingBrief,
  FindingPage,
  FindingsShape,
  FindingWordShape,
  ManipulationTestShape,
  OutcomesShape,
} from '#server/api/findings'
import { assessingOf } from '#server/assessing'
import type { House } from '#server/house'
import { type Names, namesOf, officeIn } from '#server/present/case'
import { presentCitation } from '#server/present/citation'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'

/** The tests by which figures are looked at, with their thresholds: known to everybody beforehand. */
export const manipulationTests = (house: House): ManipulationTestShape[] =>
  [...house.catalogue.manipulationTests.values()].map(presentTest)

const presentTest = ({ id, label, basis, threshold, because, asks }: ManipulationTest) => ({
  ...{ id, label, threshold, because, asks },
  basis: basis.map(presentCitation),
})

/** Places that are compared with each other: those under a place of many, else those beside it. */
const comparedWith = (house: House, place: string, on: Day): string[] => {
  const below = house.places.children(place, on).filter(one => one.level === 'city')
  return below.length > 0 ? below.map(one => one.code) : peersOf(house.places, place, on)
}

/** What each test says of a place, or of each place below it, up to a day. */
export async function outcomesOf(
  house: House,
  viewer: Viewer,
  { place, on }: { place: string; on: Day },
): Promise<OutcomesShape | Refusal> {
  const places = comparedWith(house, place, on)
  const outcomes = await (await assessingOf(house)).run(viewer, { places, on })
  if (isRefusal(outcomes)) return outcomes
  return {
    on,
    outcomes: outcomes
      .filter(one => house.places.isWithin(one.place, place))
      .map(({ test, place: at, facts, judged }) => ({
        ...{ test: test.id, label: test.label, place: presentPlace(house.place(at)) },
        ...(facts && { facts }),
        ...(facts && judged && { strength: judged.strength, said: sayFacts(facts, judged) }),
      })),
  }
}

export async function raisedIn(
  house: House,
  viewer: Viewer,
  { place, on }: { place: string; on: Day },
): Promise<FindingBrief[] | Refusal> {
  const peers = peersOf(house.places, place, on)
  const raised = await (await assessingOf(house)).raise(viewer, { place, peers, on })
  return isRefusal(raised) ? raised : raised.map(one => briefOf(house, one))
}

const PAGE = 50

/** What a place and those below it are asked, a page of it. */
export async function findingsOf(
  house: House,
  viewer: Viewer,
  { place, from }: { place?: string; from: number },
): Promise<FindingsShape> {
  const room = await assessingOf(house)
  const { rows, of } = await room.findings(viewer, { ...(place && { place }), from, limit: PAGE })
  const next = from + rows.length
  return {
    ...{ rows: rows.map(one => briefOf(house, one)), of, from },
    ...(rows.length > 0 && next < of && { next }),
    sees: place === undefined || (await room.sees(viewer, place)),
    mayAssess: place !== undefined && (await room.mayAssess(viewer, place)),
  }
}

export function briefOf(house: House, { id, state, raised }: Finding): FindingBrief {
  const { test, place, on, strength, said, of } = raised
  const label = house.catalogue.manipulationTests.get(test)?.label ?? { zh: test, en: test }
  return {
    id,
    test: { id: test, label },
    place: presentPlace(house.place(place)),
    on,
    state,
    strength,
    said,
    of,
  }
}

export async function findingPage(house: House, viewer: Viewer, id: string): Promise<FindingPage | Refusal> {
  const room = await assessingOf(house)
  const found = await room.finding(viewer, id)
  if (isRefusal(found)) return found
  const { finding, words } = found
  const { test, place, facts, threshold, rows } = finding.raised
  const names = await namesOf(house, viewer.on)
  const definition = house.catalogue.manipulationTests.get(test)
  const isOpen = !isDecided(finding)
  const mayAssess = isOpen && (await room.mayAssess(viewer, place))
  const why = mayAssess ? await room.whyNotDecide(viewer, finding) : undefined
  return {
    ...briefOf(house, finding),
    ...(definition && { definition: presentTest(definition) }),
    ...{ facts, threshold, rows: [...rows] },
    words: words.map(one => presentWord(one, names)),
    mayAnswer: isOpen && (await room.mayDeclare(viewer, place)),
    mayDecide: mayAssess && why === undefined,
    ...(why && { mayNotDecide: presentRefusal(why) }),
  }
}

function presentWord(
  { version, kind, on, body, person, office }: FindingWord,
  names: Names,
): FindingWordShape {
  const { text, evidence = [], decision, reason } = body
  return {
    ...{ version, kind, on, text, decision, reason, evidence: [...evidence] },
    person: { id: person, name: names.persons.get(person) ?? person },
    office: officeIn(names, office),
  }
}
