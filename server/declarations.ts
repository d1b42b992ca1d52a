import type { Reason } from '#kernel/assessment/account'
import type { Declaration, DeclaredValue } from '#kernel/assessment/declaration'
import type { Viewer } from '#kernel/authority'
import type { Indicator } from '#kernel/indicator'
import { numberOf } from '#kernel/plan/fraction'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { DeclarationWord } from '#office/assessment/declaration-rows'
import { comparisonWith } from '#office/assessment/explain'
import { findHints } from '#office/assessment/find-hints'
import { countedIndicator } from '#office/assessment/recompute'
import { type Measured, measureEach } from '#office/measurement'
import type { NamedRight } from '#register/listed-numbers'
import type {
  DeclarationBrief,
  DeclarationPage,
  DeclarationStanding,
  DeclarationsShape,
  DeclarationWordShape,
  RecordsShape,
} from '#server/api/declarations'
import { assessingOf } from '#server/assessing'
import type { House } from '#server/house'
import { named, type Names, namesOf, officeIn, plain } from '#server/present/case'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'
import { presentBrief } from '#server/present/right'

const PAGE = 50

/** Declared figures of a place and below it, each beside the recomputed one. */
export async function declarationsOf(
  house: House,
  viewer: Viewer,
  asked: { place?: string; indicator?: string; from: number },
): Promise<DeclarationsShape> {
  const room = await assessingOf(house)
  const { rows, of } = await room.declarations(viewer, { ...asked, limit: PAGE })
  const next = asked.from + rows.length
  return {
    ...{ rows: await briefsOf(house, viewer, rows), of, from: asked.from },
    ...(rows.length > 0 && next < of && { next }),
    sees: asked.place === undefined || (await room.sees(viewer, asked.place)),
    mayDeclare: asked.place !== undefined && (await room.mayDeclare(viewer, asked.place)),
    mayAssess: asked.place !== undefined && (await room.mayAssess(viewer, asked.place)),
  }
}

/** All are measured by one reading for each day. */
export async function briefsOf(
  house: House,
  viewer: Viewer,
  declarations: readonly Declaration[],
): Promise<DeclarationBrief[]> {
  const { catalogue } = house
  const known = declarations.flatMap(one => {
    const indicator = catalogue.indicators.get(one.indicator)
    return indicator ? [{ declaration: one, counted: countedIndicator(indicator), indicator }] : []
  })
  const indicators = [...new Set(known.map(one => one.counted))]
  const wanted = [...new Set(known.map(one => one.declaration.on))].map(on => ({
    places: [...new Set(declarations.filter(one => one.on === on).map(one => one.place))],
    days: [on],
  }))
  const [read, names] = await Promise.all([
    measureEach(house.office, indicators, wanted),
    namesOf(house, viewer.on),
  ])
  return known.map(({ declaration, counted, indicator }) =>
    briefOf(house, names, { declaration, indicator }, read(counted, declaration.place, declaration.on)),
  )
}

function briefOf(
  house: House,
  names: Names,
  { declaration, indicator }: { declaration: Declaration; indicator: Indicator },
  recomputed: Measured,
): DeclarationBrief {
  const { id, place, on, stated, declaredOn, office, version, state } = declaration
  const { value, refusal = refuse('no-records') } = recomputed
  const compared = comparisonWith(declaration, recomputed)
  const difference = compared?.difference
  const stands: DeclarationStanding =
    difference === undefined ? 'not-recomputable' : difference === '0' ? 'agrees' : 'differs'
  return {
    ...{ id, on, declared: stated.value, declaredOn, version },
    indicator: { ...named(indicator), unit: indicator.unit, decimals: indicator.decimals },
    place: presentPlace(house.place(place)),
    recomputed:
      value === undefined
        ? { refusal: presentRefusal(refusal) }
        : { value: compared ? numberOf(compared.value) : value },
    digits: compared?.digits ?? indicator.decimals,
    ...(difference !== undefined && { difference }),
    standing: state === 'withdrawn' ? 'withdrawn' : stands,
    office: officeIn(names, office),
  }
}

export async function declarationPage(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<DeclarationPage | Refusal> {
  const room = await assessingOf(house)
  const found = await room.declaration(viewer, id)
  if (isRefusal(found)) return found
  const { declaration, words, explained } = found
  const { recomputed, shown, list, unread } = explained
  const names = await namesOf(house, viewer.on)
  const { indicator } = shown
  const brief = briefOf(house, names, { declaration, indicator }, recomputed)
  // With a list the difference is explained record by record, as far as its number goes.
  const isOpen = brief.standing === 'differs' && (list === undefined || list.account.beyondList !== '0')
  const hints = isOpen ? await findHints(house.office, indicator, declaration, viewer.on) : []
  return {
    ...brief,
    ...(shown.value !== recomputed.value && { published: shown.value }),
    ...(list && { account: { ...list.account, lines: list.lines, counted: list.counted } }),
    ...(unread && { unread: presentRefusal(unread) }),
    hints,
    words: words.map(one => presentWord(one, names)).reverse(),
    mayDeclare: await room.mayDeclare(viewer, declaration.place),
  }
}

function presentWord(word: DeclarationWord, names: Names): DeclarationWordShape {
  const { value, reason, note, evidence = [], list } = word.body as Partial<DeclaredValue>
  return {
    ...{ version: word.version, kind: word.kind, on: word.on, evidence: [...evidence] },
    person: { id: word.person, name: names.persons.get(word.person) ?? plain(word.person).id },
    office: officeIn(names, word.office),
    ...{ value, reason, note, list },
  }
}

/** The records that stand on one side for one reason, a page of them. */
export async function recordsOf(
  house: House,
  viewer: Viewer,
  id: string,
  { reason, from }: { reason: Reason; from: number },
): Promise<RecordsShape | Refusal> {
  const found = await (await assessingOf(house)).records(viewer, id, { reason, from, limit: PAGE })
  if (isRefusal(found)) return found
  const { total, lines = [], rows = [] } = found
  return {
    ...{ reason, total, from },
    records: [
      ...lines.map(one => ({
        ...{ line: one.at, number: one.number, reason: one.reason },
        ...(one.right && { right: presentNamed(house, one.right) }),
      })),
      ...rows.map(row => {
        const right = presentBrief(house, row)
        return { number: right.number, right }
      }),
    ],
  }
}

const presentNamed = (house: House, right: NamedRight) => presentBrief(house, { ...right, publishedOn: '' })
