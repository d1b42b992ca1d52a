import type { Catalogue, Definition } from '#kernel/catalogue'
import { basisOf, rowsIn } from '#kernel/catalogue'
import type { Indicator } from '#kernel/indicator'
import type { Predicate } from '#kernel/predicate'
import type { Label } from '#kernel/source'

/** Columns of the thread, from what the policy asks for to what is measured, and what stands in each. */
export const threadColumns = [
  ['clause'],
  ['mission', 'standard', 'channel', 'line-of-work'],
  ['measure'],
  ['programme', 'project'],
  ['task', 'milestone'],
  ['procedure', 'hand-over', 'register', 'case', 'right'],
  ['indicator'],
] as const

export type ThreadKind = (typeof threadColumns)[number][number]

export interface ThreadNode {
  /** That of the definition; of a part of something with it before: `source:clause`, `plan:item`. */
  readonly id: string
  readonly kind: ThreadKind
  readonly label: Label
  readonly code?: string
}

export interface ThreadLink {
  readonly from: string
  readonly to: string
  /**
   * `asks`: what stands above asks for what stands below, and the thread runs along it. `counts`: the
   * indicator counts, or speaks to, what stands above; it is followed from its two ends alone, since one
   * register stands behind dozens of indicators that a measure does not move.
   */
  readonly how: 'asks' | 'counts'
}

/**
 * What is woven in beside the definitions: the items of a city's plan, a case, a right. Its links run from
 * and to ids of its own nodes and of definitions.
 */
export interface ThreadPart {
  readonly nodes: readonly ThreadNode[]
  readonly links: readonly ThreadLink[]
}

export interface Weave {
  readonly nodes: ReadonlyMap<string, ThreadNode>
  readonly links: readonly ThreadLink[]
  /** Links by the id they come from, and by the id they lead to. */
  readonly down: ReadonlyMap<string, readonly ThreadLink[]>
  readonly up: ReadonlyMap<string, readonly ThreadLink[]>
}

/** All that hangs together, from the clauses of the policy to the indicators. */
export const weave = (catalogue: Catalogue, ...parts: readonly ThreadPart[]): Weave =>
  parts.reduce<Weave>(joined, joined(empty, partOfDefinitions(catalogue)))

const empty: Weave = { nodes: new Map(), links: [], down: new Map(), up: new Map() }

/** A further part woven in; links to what is not there are left out. */
export function joined(woven: Weave, part: ThreadPart): Weave {
  const nodes = new Map(woven.nodes)
  for (const node of part.nodes) {
    const other = nodes.get(node.id)
    if (other) throw new Error(`Fault: '${node.id}' names a ${other.kind} and a ${node.kind}`)
    nodes.set(node.id, node)
  }
  const links = [...woven.links, ...part.links.filter(one => nodes.has(one.from) && nodes.has(one.to))]
  return { nodes, links, down: byEnd(links, 'from'), up: byEnd(links, 'to') }
}

const ofDefinitions = new WeakMap<Catalogue, ThreadPart>()

/** Definitions do not change while the house is open. */
function partOfDefinitions(catalogue: Catalogue): ThreadPart {
  const known = ofDefinitions.get(catalogue)
  const part = known ?? { nodes: [...nodesOf(catalogue)], links: [...linksOf(catalogue)] }
  ofDefinitions.set(catalogue, part)
  return part
}

function byEnd(links: readonly ThreadLink[], end: 'from' | 'to'): Map<string, ThreadLink[]> {
  const found = new Map<string, ThreadLink[]>()
  for (const one of links) {
    const others = found.get(one[end])
    if (others) others.push(one)
    else found.set(one[end], [one])
  }
  return found
}

const clauseId = (source: string, clause: string) => `${source}:${clause}`

function* nodesOf(catalogue: Catalogue): Generator<ThreadNode> {
  for (const source of catalogue.sources.values())
    for (const { id, label } of source.clauses ?? [])
      yield { id: clauseId(source.id, id), kind: 'clause', label }
  const { missions, standards, channels, linesOfWork, measures } = catalogue
  const { procedures, handOvers, registers, indicators } = catalogue
  const above = [missions, standards, channels, linesOfWork, measures]
  for (const of of [...above, procedures, handOvers, registers, indicators])
    for (const one of of.values())
      yield { id: one.id, kind: one.kind, label: one.label, ...('code' in one && { code: one.code }) }
}

function* linksOf(catalogue: Catalogue): Generator<ThreadLink> {
  const { missions, standards, channels, linesOfWork, measures } = catalogue
  const { indicators, procedures, handOvers } = catalogue
  for (const of of [missions, standards, channels, linesOfWork, measures])
    for (const one of of.values()) yield* fromClauses(one, 'asks')
  for (const { id, channel } of procedures.values()) yield asks(channel.id, id)
  for (const { id, from, to } of handOvers.values())
    for (const channel of new Set([from.channel.id, to.channel.id])) yield asks(channel, id)
  for (const measure of measures.values()) {
    for (const { id } of [measure.mission, ...measure.standards]) yield asks(id, measure.id)
    for (const of of [measure.carriedOutBy, measure.registers, measure.moves])
      for (const { id } of of ?? []) yield asks(measure.id, id)
  }
  for (const indicator of indicators.values()) {
    yield* fromClauses(indicator, 'counts')
    for (const from of countedBy(indicator, catalogue)) yield { from, to: indicator.id, how: 'counts' }
  }
}

const asks = (from: string, to: string): ThreadLink => ({ from, to, how: 'asks' })

function* fromClauses(one: Definition, how: ThreadLink['how']): Generator<ThreadLink> {
  for (const { source, article } of basisOf(one))
    if (article && source.clauses) yield { from: clauseId(source.id, article), to: one.id, how }
}

/** What an indicator speaks to and counts: its mission and standard, registers, and courses of cases. */
function countedBy(indicator: Indicator, catalogue: Catalogue): Set<string> {
  const { mission, standard, also = [] } = indicator
  const found = new Set([mission, standard, ...also].map(one => one.id))
  for (const { registers, where } of rowsIn(indicator.value)) {
    for (const register of registers) found.add(register.id)
    if (registers.every(one => !one.fromLedger)) continue
    const known = [catalogue.procedures, catalogue.handOvers, catalogue.channels]
    for (const value of valuesAsked(where)) if (known.some(kind => kind.has(value))) found.add(value)
  }
  return found
}

/** The texts that a condition asks a field to be. */
function valuesAsked(where: Predicate): string[] {
  if (where.node === 'all' || where.node === 'any') return where.of.flatMap(valuesAsked)
  return where.node === 'is' && typeof where.value === 'string' ? [where.value] : []
}
