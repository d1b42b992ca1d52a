import type { CutRule } from '#kernel/assessment/cut-rule'
import type { IndexDefinition } from '#kernel/index/definition'
import type { Row } from '#kernel/index/read-table'
import { structureOf } from '#kernel/index/structure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** More than any ranking takes: a kit beyond these is neither made nor checked. */
export const kitBounds = {
  packed: 50_000_000,
  unpacked: 200_000_000,
  files: 20,
  /** Of all files together. */
  lines: 2_000_000,
  /** Of what is read as JSON before anything is computed. */
  ground: 5_000_000,
  units: 10_000,
  columns: 10_000,
  members: 1_000,
  /** Values looked at in all runs. */
  work: 4_000_000_000,
  /** Values of one step that are kept for every choice of methods. */
  kept: 25_000_000,
} as const

export const tooLarge = (what: string, is: number, most: number): Refusal | undefined =>
  is > most ? refuse('too-large', `${what}: ${is} > ${most}`) : undefined

/** What of a ground would take too long or too much to compute. */
export function faultOfWork(definition: IndexDefinition, units: number, cut?: CutRule): Refusal | undefined {
  const members = definition.indicators.length + definition.groups.length
  const many = tooLarge('members', members, kitBounds.members) ?? tooLarge('units', units, kitBounds.units)
  if (many) return many
  const nodes = structureOf(definition)
  if (isRefusal(nodes)) return nodes
  const { uncertainty: doubts, lacking } = definition
  const one = nodes.reduce((sum, node) => sum + ofNode(node.members.length, definition, units), 0)
  const again = lacking === 'leave-out' ? units * units * members : 0
  const runs = doubts?.runs ?? 0
  const ofCut = cut ? ofLine(cut, units) : 0
  const work = again + (runs + 1) * (one * winsorising(definition) + ofCut)
  const choices = [doubts?.impute, doubts?.treat, doubts?.normalise].reduce(
    (product, options) => product * (1 + (options?.length ?? 0)),
    1,
  )
  const shown = `${runs} × ${units} × ${members}`
  if (work > kitBounds.work) return refuse('too-large', shown)
  return tooLarge(shown, Math.min(choices, runs + 1) * units * members, kitBounds.kept)
}

/** The same of a line that is drawn through scores. */
export function faultOfCut(rule: CutRule, units: number): Refusal | undefined {
  const runs = rule.doubt?.runs ?? 0
  const many = tooLarge('units', units, kitBounds.units)
  return (
    many ??
    (runs * ofLine(rule, units) > kitBounds.work ? refuse('too-large', `${runs} × ${units}`) : undefined)
  )
}

const ofLine = ({ caps, vetoes }: CutRule, units: number): number =>
  units * (1 + caps.length + vetoes.length + units / TIES)

export const faultOfRows = (rows: readonly Row[]): Refusal | undefined =>
  tooLarge(
    'columns',
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
    kitBounds.columns,
  )

/** Units of one score are gathered one by one, which costs a part of their square. */
const TIES = 16
/** Rotations of all pairs of columns until the first component stands. */
const SWEEPS = 10
/** So many points are winsorised where nothing else is said. */
const USUAL_POINTS = 5

function ofNode(members: number, { weigh, aggregate, groups, uncertainty }: IndexDefinition, units: number) {
  const methods = [aggregate, groups.flatMap(one => one.aggregate ?? []), uncertainty?.aggregate ?? []]
  const pairs = methods.flat(2).includes('outranking') ? units : 1
  const component = weigh.method === 'principal-component' ? members ** 3 * SWEEPS + members ** 2 * units : 0
  return members * units * pairs + component
}

function winsorising({ treat, uncertainty }: IndexDefinition): number {
  const points = [treat, ...(uncertainty?.treat ?? [])].map(one => one.maxWinsorised)
  return Math.max(1, ...points.map(one => one / USUAL_POINTS))
}
