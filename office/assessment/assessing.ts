import type { Reason } from '#kernel/assessment/account'
import type { Declaration, RestingFile } from '#kernel/assessment/declaration'
import type { Finding, FindingDecision } from '#kernel/assessment/finding'
import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import {
  type DeclarationWord,
  type DeclarationsAsked,
  declarationsIn,
  wordsOfDeclaration,
} from '#office/assessment/declaration-rows'
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
import { type FindingWord, wordsOfFinding } from '#office/assessment/finding-projection'
import {
  answerFinding,
  decideFinding,
  findingFor,
  findingsIn,
  raiseFindings,
  runTests,
  type TestOutcome,
} from '#office/assessment/findings'
import { type AssessmentGround, assesses, declaresFor, sightOfPlaces } from '#office/assessment/ground'

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
  declarations(viewer: Viewer, asked: { place?: string; indicator?: string }): Promise<Declaration[]>
  declaration(viewer: Viewer, id: string): Promise<Declared | Refusal>
  records(
    viewer: Viewer,
    id: string,
    asked: { reason: Reason; from: number; limit: number },
  ): Promise<RecordsOfReason | Refusal>
  mayDeclare(viewer: Viewer, place: string): Promise<boolean>
  /** What the tests say of places beside each other; whoever sees a place is told of it. */
  run(viewer: Viewer, asked: { places: readonly string[]; on: Day }): Promise<TestOutcome[]>
  raise(
    viewer: Viewer,
    asked: { place: string; peers: readonly string[]; on: Day },
  ): Promise<Finding[] | Refusal>
  findings(viewer: Viewer, place?: string): Promise<Finding[]>
  finding(viewer: Viewer, id: string): Promise<{ finding: Finding; words: FindingWord[] } | Refusal>
  answer(
    viewer: Viewer,
    id: string,
    answer: { text: string; evidence: readonly string[] },
  ): Promise<Finding | Refusal>
  decide(viewer: Viewer, id: string, decision: FindingDecision): Promise<Finding | Refusal>
  mayAssess(viewer: Viewer, place: string): Promise<boolean>
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
  const indicatorOf = ({ indicator }: Declaration): Indicator | Refusal =>
    recomputing.office.catalogue.indicators.get(indicator) ?? refuse('unknown-indicator', indicator)
  return {
    handIn: (viewer, place, upload) => handIn(ground, viewer, place, upload),
    declare: (viewer, asked) => declareFigure(ground, viewer, asked),
    withdraw: (viewer, id, reason) => withdrawFigure(ground, viewer, id, reason),
    declarations: (viewer, asked) => seenDeclarations(ground, viewer, asked),
    async declaration(viewer, id) {
      const declaration = await declarationFor(ground, viewer, id)
      if (isRefusal(declaration)) return declaration
      const indicator = indicatorOf(declaration)
      if (isRefusal(indicator)) return indicator
      const explained = await explainDeclaration(ground, recomputing, indicator, declaration)
      return { declaration, words: await wordsOfDeclaration(store, id), explained }
    },
    async records(viewer, id, asked) {
      const declaration = await declarationFor(ground, viewer, id)
      if (isRefusal(declaration)) return declaration
      const indicator = indicatorOf(declaration)
      if (isRefusal(indicator)) return indicator
      return recordsOfReason(ground, recomputing, { ...asked, indicator, declaration })
    },
    async run(viewer, asked) {
      const sees = await sightOfPlaces(ground, viewer)
      const { outcomes } = await runTests(ground, recomputing.engine, tests, asked)
      return outcomes.filter(one => sees(one.place))
    },
    raise: (viewer, asked) => raiseFindings(ground, recomputing.engine, viewer, tests, asked),
    async findings(viewer, place) {
      const sees = await sightOfPlaces(ground, viewer)
      const isWanted = (one: string) => place === undefined || ground.places.isWithin(one, place)
      return (await findingsIn(store, {})).filter(
        ({ raised }) => sees(raised.place) && isWanted(raised.place),
      )
    },
    async finding(viewer, id) {
      const finding = await findingFor(ground, viewer, id)
      return isRefusal(finding) ? finding : { finding, words: await wordsOfFinding(store, id) }
    },
    answer: (viewer, id, answer) => answerFinding(ground, viewer, id, answer),
    decide: (viewer, id, decision) => decideFinding(ground, viewer, id, decision),
    mayDeclare: async (viewer, place) => !isRefusal(await declaresFor(ground, viewer, place)),
    mayAssess: async (viewer, place) => !isRefusal(await assesses(ground, viewer, place)),
  }
}

async function seenDeclarations(
  ground: AssessmentGround,
  viewer: Viewer,
  { place, indicator }: { place?: string; indicator?: string },
): Promise<Declaration[]> {
  const sees = await sightOfPlaces(ground, viewer)
  const asked: DeclarationsAsked = indicator === undefined ? {} : { indicator }
  const all = await declarationsIn(ground.ledger.store, asked)
  return all.filter(
    one => sees(one.place) && (place === undefined || ground.places.isWithin(one.place, place)),
  )
}
