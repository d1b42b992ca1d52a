import type { Reason } from '#kernel/assessment/account'
import type { Declaration, RestingFile } from '#kernel/assessment/declaration'
import type { Finding, FindingDecision } from '#kernel/assessment/finding'
import type { ManipulationTest } from '#kernel/assessment/manipulation-test'
import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type DeclarationWord, declarationsIn, wordsOfDeclaration } from '#office/assessment/declaration-rows'
import {
  type DeclaringAsked,
  declarationFor,
  declareFigure,
  handIn,
  withdrawFigure,
} from '#office/assessment/declare'
import {
  type Explained,
  explainDeclaration,
  type RecordsOfReason,
  type Recomputing,
  recordsOfReason,
} from '#office/assessment/explain'
import { type FindingWord, findingsIn, wordsOfFinding } from '#office/assessment/finding-rows'
import type { PageAsked, PageOf } from '#office/assessment/page'
import {
  answerFinding,
  decideFinding,
  decides,
  findingFor,
  raiseFindings,
  runTests,
  type TestOutcome,
} from '#office/assessment/findings'
import {
  type AssessmentGround,
  assesses,
  declaresFor,
  faultOfDay,
  placesSeen,
  sightOfPlaces,
} from '#office/assessment/ground'
import type { Engine } from '#register/store/engine'

/** Figures that cities declare, and what the records say of them. All is asked by a viewer. */
export interface Assessing {
  handIn(
    viewer: Viewer,
    place: string,
    upload: { readonly name: string; readonly content: AsyncIterable<Uint8Array> },
  ): Promise<RestingFile | Refusal>
  declare(viewer: Viewer, asked: DeclaringAsked): Promise<Declaration | Refusal>
  withdraw(viewer: Viewer, id: string, reason: string): Promise<Declaration | Refusal>
  /** Those of a place and below it that the viewer may see, the latest days first. */
  declarations(
    viewer: Viewer,
    asked: PageAsked & { place?: string; indicator?: string },
  ): Promise<PageOf<Declaration>>
  declaration(viewer: Viewer, id: string): Promise<Declared | Refusal>
  records(
    viewer: Viewer,
    id: string,
    asked: { reason: Reason; from: number; limit: number },
  ): Promise<RecordsOfReason | Refusal>
  mayDeclare(viewer: Viewer, place: string): Promise<boolean>
  /** Whether what is declared of a place, and asked about it, is shown to a viewer at all. */
  sees(viewer: Viewer, place: string): Promise<boolean>
  /** What the tests say of places beside each other; whoever sees a place is told of it. */
  run(viewer: Viewer, asked: { places: readonly string[]; on: Day }): Promise<TestOutcome[] | Refusal>
  raise(
    viewer: Viewer,
    asked: { place: string; peers: readonly string[]; on: Day },
  ): Promise<Finding[] | Refusal>
  findings(viewer: Viewer, asked: PageAsked & { place?: string }): Promise<PageOf<Finding>>
  finding(viewer: Viewer, id: string): Promise<{ finding: Finding; words: FindingWord[] } | Refusal>
  answer(
    viewer: Viewer,
    id: string,
    answer: { text: string; evidence: readonly string[] },
  ): Promise<Finding | Refusal>
  decide(viewer: Viewer, id: string, decision: FindingDecision): Promise<Finding | Refusal>
  mayAssess(viewer: Viewer, place: string): Promise<boolean>
  /** Why a viewer does not decide a finding; nothing where he does. */
  whyNotDecide(viewer: Viewer, finding: Finding): Promise<Refusal | undefined>
}

export interface Declared {
  readonly declaration: Declaration
  readonly words: readonly DeclarationWord[]
  readonly explained: Explained
}

/** Opened on a ledger with `declarationProjection`. */
export function openAssessing(ground: AssessmentGround, recomputing: Recomputing): Assessing {
  const { store } = ground.ledger
  const tests = [...recomputing.office.catalogue.manipulationTests.values()]
  const { indicators } = recomputing.office.catalogue
  const knownOf = (viewer: Viewer, id: string) => declarationWith(ground, indicators, viewer, id)
  return {
    handIn: (viewer, place, upload) => handIn(ground, viewer, place, upload),
    declare: (viewer, asked) => declareFigure(ground, viewer, asked),
    withdraw: (viewer, id, reason) => withdrawFigure(ground, viewer, id, reason),
    async declarations(viewer, { place, ...asked }) {
      return declarationsIn(store, { ...asked, places: await placesSeen(ground, viewer, place) })
    },
    async declaration(viewer, id) {
      const known = await knownOf(viewer, id)
      if (isRefusal(known)) return known
      const { declaration, indicator } = known
      const explained = await explainDeclaration(ground, recomputing, indicator, declaration)
      return { declaration, words: await wordsOfDeclaration(store, id), explained }
    },
    async records(viewer, id, asked) {
      const known = await knownOf(viewer, id)
      return isRefusal(known) ? known : recordsOfReason(ground, recomputing, { ...asked, ...known })
    },
    run: (viewer, asked) => outcomesSeen(ground, recomputing.engine, viewer, tests, asked),
    raise: (viewer, asked) => raiseFindings(ground, recomputing.engine, viewer, tests, asked),
    async findings(viewer, { place, ...asked }) {
      return findingsIn(store, { ...asked, places: await placesSeen(ground, viewer, place) })
    },
    async finding(viewer, id) {
      const finding = await findingFor(ground, viewer, id)
      return isRefusal(finding) ? finding : { finding, words: await wordsOfFinding(store, id) }
    },
    answer: (viewer, id, answer) => answerFinding(ground, viewer, id, answer),
    decide: (viewer, id, decision) => decideFinding(ground, viewer, id, decision),
    mayDeclare: async (viewer, place) => !isRefusal(await declaresFor(ground, viewer, place)),
    sees: async (viewer, place) => (await sightOfPlaces(ground, viewer))(place),
    mayAssess: async (viewer, place) => !isRefusal(await assesses(ground, viewer, place)),
    async whyNotDecide(viewer, finding) {
      const mandate = await decides(ground, viewer, finding)
      return isRefusal(mandate) ? mandate : undefined
    },
  }
}

/** A declared figure with what it is a figure of. */
async function declarationWith(
  ground: AssessmentGround,
  indicators: ReadonlyMap<string, Indicator>,
  viewer: Viewer,
  id: string,
): Promise<{ declaration: Declaration; indicator: Indicator } | Refusal> {
  const declaration = await declarationFor(ground, viewer, id)
  if (isRefusal(declaration)) return declaration
  const indicator = indicators.get(declaration.indicator)
  return indicator ? { declaration, indicator } : refuse('unknown-indicator', declaration.indicator)
}

/** What the tests say of places that the viewer sees; where he sees none, nothing is computed for him. */
async function outcomesSeen(
  ground: AssessmentGround,
  engine: Engine,
  viewer: Viewer,
  tests: readonly ManipulationTest[],
  asked: { readonly places: readonly string[]; readonly on: Day },
): Promise<TestOutcome[] | Refusal> {
  const sees = await sightOfPlaces(ground, viewer)
  if (!asked.places.some(sees)) return []
  const ran = faultOfDay(asked.on, viewer.on) ?? (await runTests(ground, engine, tests, asked))
  return isRefusal(ran) ? ran : ran.outcomes.filter(one => sees(one.place))
}
