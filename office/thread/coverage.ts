import type { Catalogue } from '#kernel/catalogue'
import type { Indicator } from '#kernel/indicator'
import { reached } from '#office/thread/thread'
import type { ThreadKind, ThreadNode, Weave } from '#office/thread/weave'

/** Where the thread is broken: counts, and the ids of what hangs loose. */
export interface Coverage {
  readonly clauses: number
  readonly answered: number
  /** Clauses that nobody owes anything for. */
  readonly open: readonly string[]
  readonly dutiesWithoutIndicator: readonly string[]
  readonly indicatorsWithoutDuty: readonly string[]
}

/**
 * A duty is what a city has planned and parted no further but by milestones; where nothing is planned yet, a
 * measure of the library. It answers for its own indicators, and for those of the project and the measure
 * that it belongs to. An indicator that only the nation has is no city's duty.
 */
export function coverageOf(woven: Weave, catalogue: Catalogue): Coverage {
  const of = (kind: ThreadKind) => [...woven.nodes.values()].filter(one => one.kind === kind)
  const clauses = of('clause')
  const duties = dutiesIn(woven)
  const answered = new Set(duties.flatMap(one => [...reached(woven, one.id, 'up')]))
  const moved = duties.map(duty => ({ duty, indicators: indicatorsOf(woven, duty) }))
  const charged = new Set(moved.flatMap(one => one.indicators))
  const open = clauses.filter(one => !answered.has(one.id))
  return {
    clauses: clauses.length,
    answered: clauses.length - open.length,
    open: open.map(one => one.id),
    dutiesWithoutIndicator: moved.filter(one => one.indicators.length === 0).map(one => one.duty.id),
    indicatorsWithoutDuty: [...catalogue.indicators.values()]
      .filter(one => !charged.has(one.id) && !isOfTheNation(one))
      .map(one => one.id),
  }
}

const planned: readonly ThreadKind[] = ['programme', 'project', 'task']

function dutiesIn(woven: Weave): ThreadNode[] {
  const nodes = [...woven.nodes.values()]
  const leaves = nodes
    .filter(one => planned.includes(one.kind))
    .filter(one => !(woven.down.get(one.id) ?? []).some(link => isOf(woven, link.to, planned)))
  return leaves.length > 0 ? leaves : nodes.filter(one => one.kind === 'measure')
}

function indicatorsOf(woven: Weave, duty: ThreadNode): string[] {
  const holders = [...reached(woven, duty.id, 'up')].filter(id => isOf(woven, id, ['measure', ...planned]))
  return [duty.id, ...holders]
    .flatMap(id => woven.down.get(id) ?? [])
    .filter(link => link.how === 'asks' && isOf(woven, link.to, ['indicator']))
    .map(link => link.to)
}

const isOf = (woven: Weave, id: string, kinds: readonly ThreadKind[]): boolean => {
  const kind = woven.nodes.get(id)?.kind
  return kind !== undefined && kinds.includes(kind)
}

/** Only the nation has a figure for it. */
export const isOfTheNation = ({ levels }: Indicator): boolean =>
  levels?.every(level => level === 'nation') ?? false
