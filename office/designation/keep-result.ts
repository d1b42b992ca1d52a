import { errorUnknown, reasonOf } from '#kernel/assessment/reason'
import type { Json } from '#ledger/canonical'
import type { KeptResult, KeptUnit } from '#office/designation/kept-result'
import type { RoundResult } from '#office/designation/round-result'

/** What is entered of a result; names of people and cities are in the register of each, and not here. */
export function keepingOf(result: RoundResult, recommended: readonly string[]): Json {
  const { cut, calibrated, members, alpha, rule, words } = result
  const worth = new Map(calibrated.units.map(one => [one.unit, one]))
  const ids = cut.units.map(one => one.unit)
  const kept: KeptResult = {
    ...{ rule, recommended, alpha, line: cut.line, hasNoChance: cut.noChance && true },
    units: cut.units.map(({ unit, score, rank, isIn, why, at, above }) => {
      const { scores = 0, mean, error } = worth.get(unit) ?? {}
      return { unit, scores, mean, score, error, rank, isIn, why, at, above, words: words.get(unit) ?? {} }
    }),
    members: members.map(({ recused, missing, ...one }) => ({
      ...one,
      recused: recused.map(({ application, why }) => ({ unit: ids.indexOf(application), why })),
      missing: missing.map(id => ids.indexOf(id)),
    })),
  }
  // What is not known is left out, as JSON does.
  return JSON.parse(JSON.stringify(kept)) as Json
}

/** The result that was kept, as it was computed then. */
export function resultFrom({ rule, units, members, alpha, line, hasNoChance }: KeptResult): RoundResult {
  const idAt = (at: number) => units[at]?.unit ?? ''
  const isScored = (one: KeptUnit) => one.mean !== undefined && one.score !== null
  return {
    ...{ rule, alpha, words: new Map(units.map(one => [one.unit, one.words])) },
    calibrated: {
      experts: members.map(({ expert, scores, leniency }) => ({ expert, scores, leniency })),
      units: units.filter(isScored).map(({ unit, scores, mean = 0, score, error }) => ({
        ...{ unit, scores, mean, calibrated: score ?? 0 },
        ...(error !== undefined && { error }),
      })),
    },
    members: members.map(({ recused, missing, ...one }) => ({
      ...one,
      recused: recused.map(({ unit, why }) => ({ application: idAt(unit), why })),
      missing: missing.map(idAt),
    })),
    cut: {
      ...{ rule: rule.id, seats: rule.seats, taken: units.filter(one => one.isIn).length, line },
      doubts: rule.doubt && !hasNoChance ? { seed: rule.doubt.seed, runs: rule.doubt.runs } : null,
      ...(hasNoChance && { noChance: { units: units.map(one => one.unit), says: errorUnknown } }),
      units: units.map(({ unit, score, rank, isIn, why, at, above }) => ({
        ...{ unit, score, rank, isIn, why, at, above, says: reasonOf({ why, at }) },
      })),
    },
  }
}
