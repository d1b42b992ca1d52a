import {
  type Answer,
  type Finding,
  type FindingDecision,
  findingId,
  isDecided,
} from '#kernel/assessment/finding'
import {
  type Judged,
  judge,
  type ManipulationTest,
  sayFacts,
  type TestFacts,
} from '#kernel/assessment/manipulation-test'
import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import { declarersOf, numbersDeclared } from '#office/assessment/declaration-rows'
import { restingFiles } from '#office/assessment/declare'
import { type FindingBodies, findingEntry, subjectOfFinding } from '#office/assessment/finding-projection'
import { findingsOfIds, wordsOfFinding } from '#office/assessment/finding-rows'
import {
  type AssessmentGround,
  assesses,
  declaresFor,
  faultOfDay,
  type Mandate,
  type Spoken,
  sightOfPlaces,
  territoryOf,
} from '#office/assessment/ground'
import { type Looked, lookAt } from '#office/assessment/look'
import type { Engine } from '#register/store/engine'

/** What a test says of one place: what was found, and how strongly it asks, if it does. */
export interface TestOutcome {
  readonly test: ManipulationTest
  readonly place: string
  readonly facts?: TestFacts
  readonly judged?: Judged
}

export interface Ran {
  readonly outcomes: readonly TestOutcome[]
  readonly looked: ReadonlyMap<string, Looked>
}

/** The most declared numbers that are looked at together: 150 places with 137 figures of ten years. */
const NUMBERS_MAX = 205_500

/** Looks at places that are compared with each other, up to a day, and at all that they declared. */
export async function runTests(
  ground: AssessmentGround,
  engine: Engine,
  tests: readonly ManipulationTest[],
  { places, on }: { readonly places: readonly string[]; readonly on: Day },
  max = NUMBERS_MAX,
): Promise<Ran | Refusal> {
  const within = [...new Set(places.flatMap(place => territoryOf(ground.places, place, on)))]
  const declared = await numbersDeclared(ground.ledger.store, { places: within, on, max })
  if (declared.length > max) return refuse('declarations-too-many', `> ${max}`)
  const looking = { engine, places: ground.places, declared }
  const looked = new Map<string, Looked>()
  for (const test of tests) looked.set(test.id, await lookAt(looking, test, places, on))
  const outcomes = tests.flatMap(test =>
    places.map((place): TestOutcome => {
      const facts = looked.get(test.id)?.facts.get(place)
      const judged = facts && judge(test, facts)
      return { test, place, ...(facts && { facts }), ...(judged && { judged }) }
    }),
  )
  return { outcomes, looked }
}

/** Puts to the places what the tests found and nobody asked before; an assessor above them does. */
export async function raiseFindings(
  ground: AssessmentGround,
  engine: Engine,
  viewer: Viewer,
  tests: readonly ManipulationTest[],
  { place, peers, on }: { readonly place: string; readonly peers: readonly string[]; readonly on: Day },
): Promise<Finding[] | Refusal> {
  const mandate = await assesses(ground, viewer, place)
  if (isRefusal(mandate)) return mandate
  const fault = faultOfDay(on, viewer.on)
  if (fault) return fault
  const ran = await runTests(ground, engine, tests, { places: [...new Set([place, ...peers])], on })
  if (isRefusal(ran)) return ran
  const { outcomes, looked } = ran
  const entries: NewEntry[] = []
  const ids: string[] = []
  for (const { test, facts, judged, place: at } of outcomes) {
    if (at !== place || !facts || !judged) continue
    const id = findingId({ place, on, test: test.id })
    if ((await findingsOfIds(ground.ledger.store, [id])).length > 0) continue
    const rows = (await looked.get(test.id)?.rows(place)) ?? { rows: [], of: 0 }
    const { strength } = judged
    const said = sayFacts(facts, judged)
    const raised = { test: test.id, place, on, facts, threshold: test.threshold, strength, said, ...rows }
    ids.push(id)
    entries.push(findingEntry('finding.raised', id, raised, { happenedAt: viewer.on, ...mandate }))
  }
  if (entries.length === 0) return []
  const expect = Object.fromEntries(entries.map(one => [one.subject, 0]))
  const added = await ground.ledger.append({ entries, recordedAt: ground.now(), expect })
  if (isRefusal(added)) return added
  return findingsOfIds(ground.ledger.store, ids)
}

const TEXT_MAX = 4000

/** The place says why it is so, with what shows it; as often as it likes, until it is decided. */
export async function answerFinding(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
  { text, evidence }: { readonly text: string; readonly evidence: readonly string[] },
): Promise<Finding | Refusal> {
  const finding = await openFinding(ground, viewer, id, text)
  if (isRefusal(finding)) return finding
  const { place } = finding.raised
  const mandate = await declaresFor(ground, viewer, place)
  if (isRefusal(mandate)) return mandate
  const files = await restingFiles(ground, place, evidence)
  if (isRefusal(files)) return files
  const answer: Answer = { text, evidence: files }
  return enter(ground, finding, 'finding.answered', answer, { happenedAt: viewer.on, ...mandate })
}

/** By which duty a viewer decides: above the place, and of those who neither declared for it nor answered. */
export async function decides(
  ground: AssessmentGround,
  viewer: Viewer,
  { id, raised: { place, on } }: Finding,
): Promise<Mandate | Refusal> {
  const { store } = ground.ledger
  const places = territoryOf(ground.places, place, on)
  const [declarers, words] = await Promise.all([
    declarersOf(store, { places, on }),
    wordsOfFinding(store, id),
  ])
  const spoken: Spoken[] = [...declarers, ...words.filter(one => one.kind === 'finding.answered')]
  return assesses(ground, viewer, place, spoken)
}

/** Upheld or dropped, with the reason, by an assessor above the place. */
export async function decideFinding(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
  { decision, reason }: FindingDecision,
): Promise<Finding | Refusal> {
  const finding = await openFinding(ground, viewer, id, reason)
  if (isRefusal(finding)) return finding
  const mandate = await decides(ground, viewer, finding)
  if (isRefusal(mandate)) return mandate
  return enter(
    ground,
    finding,
    'finding.decided',
    { decision, reason },
    { happenedAt: viewer.on, ...mandate },
  )
}

export async function findingFor(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
): Promise<Finding | Refusal> {
  const [found] = await findingsOfIds(ground.ledger.store, [id])
  const sees = await sightOfPlaces(ground, viewer)
  return found && sees(found.raised.place) ? found : refuse('unknown-finding', id.slice(0, 200))
}

async function openFinding(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
  text: string,
): Promise<Finding | Refusal> {
  const finding = await findingFor(ground, viewer, id)
  if (isRefusal(finding)) return finding
  if (isDecided(finding)) return refuse('finding-decided', id)
  if (text.trim() === '') return refuse('reason-missing', id)
  return text.length > TEXT_MAX ? refuse('too-large', id) : finding
}

async function enter<K extends keyof FindingBodies>(
  ground: AssessmentGround,
  { id, version }: Finding,
  kind: K,
  body: FindingBodies[K],
  about: Pick<NewEntry, 'happenedAt' | 'by' | 'authority'>,
): Promise<Finding | Refusal> {
  const entries = [findingEntry(kind, id, body, about)]
  const expect = { [subjectOfFinding(id)]: version }
  const added = await ground.ledger.append({ entries, recordedAt: ground.now(), expect })
  if (isRefusal(added)) return added
  const [stands] = await findingsOfIds(ground.ledger.store, [id])
  return stands ?? refuse('unknown-finding', id)
}
