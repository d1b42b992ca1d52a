import { countedOnly, onAnyDay } from '#kernel/assessment/counted'
import { type Found, type Matched, matchList } from '#kernel/assessment/match'
import type { Day } from '#kernel/date'
import { type Leaf, leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { type Measured, measure, type Office } from '#office/measurement'
import { listBehind } from '#office/rows'
import { keysOfNumber } from '#register/search'
import { type NamedRight, rightsNamed } from '#register/listed-numbers'
import type { Engine } from '#register/store/engine'

/** An indicator as records alone give it, where a published figure would else stand before the count. */
const asCounted = new WeakMap<Indicator, Indicator>()
export function countedIndicator(indicator: Indicator): Indicator {
  const earlier = indicator.earlier?.map(one => ({ ...one, value: countedOnly(one.value) }))
  const known = asCounted.get(indicator) ?? { ...indicator, value: countedOnly(indicator.value), earlier }
  asCounted.set(indicator, known)
  return known
}

/** The count by which a list of records explains an indicator: the first that it has on the day itself. */
export const leafOfList = (indicator: Indicator, on: Day): Leaf | undefined =>
  leavesOf(countedIndicator(indicator).value, on).find(one => one.leaf.node === 'count' && one.on === on)
    ?.leaf

/** A list beside what the register counts. */
export interface Compared {
  readonly leaf: Leaf
  readonly matched: Matched
  readonly rights: ReadonlyMap<string, NamedRight>
  /** What the register counts, and how much of it stands in closed files. */
  readonly counted: { readonly all: number; readonly closed: number }
}

export async function compareList(
  { engine, registers }: { engine: Engine; registers: readonly string[] },
  leaf: Leaf,
  numbers: readonly string[],
  { place, also, on }: { place: string; also: readonly string[]; on: Day },
): Promise<Compared> {
  const searched = [...new Set([...registers, ...leaf.rows.registers.map(one => one.id)])]
  const asked = { places: [place, ...also], on, registers: searched, onAnyDay: onAnyDay(leaf.rows) }
  const [rights, { total, unlisted }] = await Promise.all([
    rightsNamed(engine, leaf, [...new Set(numbers)], asked),
    listBehind(engine, leaf, { place, also, on, limit: 1, offset: 0 }),
  ])
  const find = finder(rights, leaf)
  const counted = { all: total + unlisted, closed: unlisted }
  return {
    ...{ leaf, counted, matched: matchList(numbers, find, counted) },
    rights: new Map(rights.map(one => [keyOf(one), one])),
  }
}

const keyOf = ({ register, id }: NamedRight): string => `${register} ${id}`

/** Of several rights of one number the one that explains most: counted, of the kind, of the place. */
function finder(rights: readonly NamedRight[], leaf: Leaf): (number: string) => Found | undefined {
  const byKey = new Map<string, NamedRight[]>()
  const put = (key: string, one: NamedRight) => {
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  for (const one of rights) {
    put(`id ${one.id}`, one)
    put(`id ${one.applicationNumber}`, one)
    put(one.publicationNumber, one)
    put(one.grantNumber, one)
  }
  const weight = (one: NamedRight) =>
    (countedHere(one) > 0 ? 8 : 0) + one.isKind * 4 + one.isHere * 2 + one.fits
  return number => {
    const { ids, documents } = keysOfNumber(number)
    const keys = [number, ...ids].map(one => `id ${one}`).concat(documents)
    const [best] = keys.flatMap(key => byKey.get(key) ?? []).sort((a, b) => weight(b) - weight(a))
    return best && { key: keyOf(best), counted: countedHere(best), reason: reasonOf(best, leaf) }
  }
}

const countedHere = ({ isKind, isHere, counted }: NamedRight): number => (isKind && isHere ? counted : 0)

/** The first condition that a right does not meet. */
function reasonOf({ isKind, isHere, fits, isLater }: NamedRight, { rows }: Leaf): Found['reason'] {
  if (!isKind) return 'other-kind'
  if (!isHere) return 'other-place'
  if (!fits) return 'other-definition'
  return isLater ? 'not-yet' : rows.flow ? 'earlier-period' : 'no-longer'
}

/** What an indicator would be if the lines of a list were what is counted. */
export function valueOfList(
  office: Office,
  indicator: Indicator,
  given: { readonly leaf: Leaf; readonly lines: number },
  at: { readonly place: string; readonly on: Day },
): Promise<Measured> {
  const ask: Office['counts']['ask'] = async asked => {
    const answers = await office.counts.ask(asked)
    return (leaf, on, place) => (leaf === given.leaf && on === at.on ? given.lines : answers(leaf, on, place))
  }
  return measureOne({ ...office, counts: { ...office.counts, ask } }, countedIndicator(indicator), at)
}

export async function measureOne(
  office: Office,
  indicator: Indicator,
  { place, on }: { place: string; on: Day },
): Promise<Measured> {
  return (await measure(office, [indicator], [place], [on]))(indicator, place, on)
}
