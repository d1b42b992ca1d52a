import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { Measured } from '#office/measurement'
import type { Coverage } from '#office/thread/coverage'
import { isOfTheNation } from '#office/thread/coverage'
import type { Crossing } from '#office/thread/matrix'
import type { Thread } from '#office/thread/thread'
import { type ThreadNode, threadColumns, type Weave } from '#office/thread/weave'
import type { CoveragePage, MatrixShape, ThreadNodeShape, ThreadShape } from '#server/api/thread'
import { presentLink } from '#server/present/definition'
import { presentRefusal } from '#server/present/refusal'

/** Where and when the figures at the end of a thread were asked. */
export interface AtPlace {
  readonly place: string
  readonly figures: ReadonlyMap<string, Measured>
}

export function presentThread(thread: Thread, on: Day, at?: AtPlace): ThreadShape {
  const present = (node: ThreadNode) => presentNode(node, at?.figures.get(node.id))
  return {
    focus: present(thread.focus),
    columns: thread.columns.map((nodes, n) => ({ kinds: threadColumns[n] ?? [], nodes: nodes.map(present) })),
    links: thread.links.map(one => ({ ...one })),
    place: at?.place,
    on,
  }
}

const presentNode = ({ id, kind, label, code }: ThreadNode, figure?: Measured): ThreadNodeShape => ({
  ...{ id, kind, label, code },
  figure: figure && {
    value: figure.value,
    refused: figure.refusal && presentRefusal(figure.refusal),
    unit: figure.indicator.unit,
    decimals: figure.indicator.decimals,
  },
})

export function presentCoverage(coverage: Coverage, woven: Weave, catalogue: Catalogue): CoveragePage {
  const { open, dutiesWithoutIndicator, indicatorsWithoutDuty } = coverage
  const nodesOf = (ids: Iterable<string>) =>
    [...ids].flatMap(id => woven.nodes.get(id) ?? []).map(node => presentNode(node))
  return {
    ...coverage,
    named: nodesOf([...open, ...dutiesWithoutIndicator, ...indicatorsWithoutDuty]),
    ofTheNation: nodesOf([...catalogue.indicators.values()].filter(isOfTheNation).map(one => one.id)),
  }
}

export const presentMatrix = (crossings: readonly Crossing[]): MatrixShape => ({
  crossings: crossings.map(({ mission, standard, measures, indicators, gap }) => ({
    mission: mission.id,
    standard: standard.id,
    measures: measures.map(one => ({ ...presentLink(one), code: one.code })),
    indicators: indicators.map(one => ({ ...presentLink(one), code: one.code })),
    gap,
  })),
})
