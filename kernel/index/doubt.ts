import type { IndexDefinition, Uncertainty } from '#kernel/index/definition'
import { aggregatedOf, type Computed, type Scaled, scaledOf } from '#kernel/index/compute'
import { generatorOf } from '#kernel/index/generator'
import { exp } from '#kernel/index/logarithm'
import { SCORE, structureOf } from '#kernel/index/structure'
import { columnOf, type Sheet, withCells } from '#kernel/index/table'
import { weigh } from '#kernel/index/weigh'
import { isRefusal, type Refusal } from '#kernel/refusal'

/** What may be in doubt, in the order of the steps. */
export const factors = ['data', 'impute', 'treat', 'normalise', 'weights', 'aggregate'] as const
export type Factor = (typeof factors)[number]

/**
 * The index as a function of its doubts: one number of [0, 1) for each factor, which chooses an alternative
 * or begins a row of random numbers of its own. The same numbers give the same scores.
 */
export interface Model {
  readonly factors: readonly Factor[]
  scoresAt(draw: readonly number[]): Float64Array | Refusal
}

export function modelOf(base: Computed, doubts: Uncertainty): Model {
  const { definition } = base
  const variants = variantsOf(definition, doubts)
  const doubted = factors.filter(factor => isDoubted(factor, variants, doubts))
  const structures = variants.aggregate.map(one => structureOf({ ...definition, aggregate: one }))
  const scaled = scaler(base, doubts, variants)
  return {
    factors: doubted,
    scoresAt(draw) {
      const at: Draw = factor => draw[doubted.indexOf(factor)] ?? 0
      const values = scaled(at)
      if (isRefusal(values)) return values
      const nodes = chosen(structures, at('aggregate'))
      if (isRefusal(nodes)) return nodes
      const weights = weigh(definition, nodes, values.normalised)
      if (isRefusal(weights)) return weights
      const moved = doubts.weights > 0 ? shaken(weights, doubts, at('weights')) : weights
      const table = aggregatedOf(definition, base.sheet.table, values.normalised, nodes, moved)
      return isRefusal(table) ? table : (columnOf(table, SCORE) as Float64Array)
    },
  }
}

/** What was drawn for a factor; zero, which is the definition's own choice, where it is not doubted. */
type Draw = (factor: Factor) => number

type Variants = ReturnType<typeof variantsOf>

const variantsOf = (own: IndexDefinition, doubts: Uncertainty) => ({
  impute: optionsOf(own.impute, doubts.impute),
  treat: optionsOf(own.treat, doubts.treat),
  normalise: optionsOf(own.normalise, doubts.normalise),
  aggregate: optionsOf(own.aggregate, doubts.aggregate),
})

function isDoubted(factor: Factor, variants: Variants, doubts: Uncertainty): boolean {
  if (factor === 'data' || factor === 'weights') return doubts[factor] > 0
  return variants[factor].length > 1
}

const chosen = <T>(of: readonly T[], draw: number): T => of[Math.floor(draw * of.length)] as T

/** What no draw of the values changes is computed once for each choice of methods. */
function scaler(base: Computed, doubts: Uncertainty, variants: Variants) {
  const known = new Map<string, Scaled | Refusal>()
  return (at: Draw): Scaled | Refusal => {
    const own: IndexDefinition = {
      ...base.definition,
      impute: chosen(variants.impute, at('impute')),
      treat: chosen(variants.treat, at('treat')),
      normalise: chosen(variants.normalise, at('normalise')),
    }
    if (doubts.data > 0) return scaledOf(own, disturbed(base, doubts, at('data')), base.earlier)
    const key = JSON.stringify([own.impute, own.treat, own.normalise])
    const found = known.get(key) ?? scaledOf(own, base.sheet, base.earlier)
    known.set(key, found)
    return found
  }
}

/** The own choice first, then whatever differs from it, all equally likely. */
function optionsOf<T>(own: T, others: readonly T[]): readonly T[] {
  const seen = new Set([JSON.stringify(own)])
  return [own, ...others.filter(one => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one)))]
}

/** Every value with a relative error, normal in its logarithm, so that no value changes its sign. */
function disturbed({ sheet, definition }: Computed, { seed, data }: Uncertainty, draw: number): Sheet {
  const generator = generatorOf(seed, 1, draw)
  const members = new Set(definition.indicators.map(one => one.id))
  const cells = sheet.table.cells.map((values, at) =>
    members.has(sheet.table.columns[at] as string)
      ? values.map(value => value * exp(data * generator.normal()))
      : values,
  )
  return { table: withCells(sheet.table, cells), words: sheet.words }
}

/** Every weight within its share above or below itself, each as likely as another. */
function shaken(
  weights: readonly (readonly number[])[],
  { seed, weights: share }: Uncertainty,
  draw: number,
): readonly (readonly number[])[] {
  const generator = generatorOf(seed, 2, draw)
  return weights.map(of => of.map(weight => weight * (1 + share * (2 * generator.uniform() - 1))))
}
