import type { IndexDefinition, Member } from '#kernel/index/definition'
import type { Indicator } from '#kernel/indicator'
import type { Standard } from '#kernel/programme'
import type { Citation, Label } from '#kernel/source'

/** An index over the indicators of the house: standards with their weights, and how all is put together. */
export interface IndexScheme
  extends Pick<
    IndexDefinition,
    'impute' | 'treat' | 'normalise' | 'weigh' | 'aggregate' | 'adjust' | 'lacking' | 'uncertainty'
  > {
  readonly kind: 'index'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** Not laid down by any instrument: a proposal that whoever assesses may change. */
  readonly isSuggestion: boolean
  readonly standards: readonly { readonly standard: Standard; readonly weight: number }[]
  readonly note?: Label
}

export const defineIndex = (one: Omit<IndexScheme, 'kind'>): IndexScheme =>
  Object.freeze({ kind: 'index' as const, ...one })

/** An indicator of the house that takes part, with its target where somebody promised one. */
export interface Chosen {
  readonly indicator: Indicator
  readonly target?: number
}

/** A scheme over indicators, equally weighed in their standards; one without a better end takes no part. */
export function definitionFor(scheme: IndexScheme, chosen: readonly Chosen[]): IndexDefinition {
  const own = new Set(scheme.standards.map(one => one.standard.id))
  const indicators = chosen.flatMap(({ indicator: { id, better, standard }, target }): Member[] =>
    better === 'band' || !own.has(standard.id)
      ? []
      : [
          {
            id,
            direction: better,
            weight: 1,
            group: standard.id,
            ...(target === undefined ? {} : { target }),
          },
        ],
  )
  const held = new Set(indicators.map(one => one.group))
  return {
    id: scheme.id,
    label: scheme.label,
    indicators,
    // The whole is a group too, so that one standard alone still is a level of its own.
    groups: [
      { id: scheme.id, weight: 1 },
      ...scheme.standards
        .filter(one => held.has(one.standard.id))
        .map(one => ({ id: one.standard.id, parent: scheme.id, weight: one.weight })),
    ],
    denominate: [],
    impute: scheme.impute,
    treat: scheme.treat,
    normalise: scheme.normalise,
    weigh: scheme.weigh,
    aggregate: scheme.aggregate,
    adjust: scheme.adjust,
    lacking: scheme.lacking,
    uncertainty: scheme.uncertainty,
  }
}
