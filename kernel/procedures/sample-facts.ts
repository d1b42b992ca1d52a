import type { Day } from '#kernel/date'
import { addDays } from '#kernel/date'
import type { Predicate } from '#kernel/predicate'
import { holds } from '#kernel/predicate'
import type { Fact, Facts } from '#kernel/procedures/facts'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import type { Field } from '#kernel/register'

/**
 * Invented facts with which an act may be done, where its condition can be met at all: for walks. `known` has
 * the documents written in the case too, for a condition may ask for one.
 */
export function sampleFacts(act: Act, { fields = {} }: Procedure, known: Facts, on: Day): Facts {
  const missing = (act.needs ?? []).filter(name => known[name] === undefined && fields[name])
  const needed = missing.map(name => [name, sampleOf(fields[name] as Field, on)] as const)
  const facts = Object.fromEntries(needed)
  return act.when ? { ...facts, ...meeting(act.when, fields, { ...known, ...facts }, on) } : facts
}

/** Some value that a field may have. */
export function sampleOf({ kind, values }: Field, on: Day): Fact {
  if (kind === 'number' || kind === 'amount') return 1
  if (kind === 'flag') return true
  if (kind === 'day') return on
  const first = Object.keys(values ?? {})[0] ?? '甲'
  return kind === 'codes' ? [first] : first
}

/** Facts that meet a condition on top of those known; none where they cannot. */
function meeting(
  condition: Predicate,
  fields: Readonly<Record<string, Field>>,
  known: Facts,
  on: Day,
): Facts {
  if (holds(condition, known, on)) return {}
  for (const part of partsOf(condition)) {
    const tried = { ...known, ...suggest(part, fields, on) }
    if (holds(condition, tried, on)) return suggest(part, fields, on)
  }
  const together = Object.assign({}, ...partsOf(condition).map(part => suggest(part, fields, on)))
  return holds(condition, { ...known, ...together }, on) ? together : {}
}

type Part = { readonly of: Predicate; readonly isDenied: boolean }

const partsOf = (of: Predicate, isDenied = false): Part[] => {
  if (of.node === 'all' || of.node === 'any') return of.of.flatMap(one => partsOf(one, isDenied))
  return of.node === 'not' ? partsOf(of.of, !isDenied) : [{ of, isDenied }]
}

function suggest({ of, isDenied }: Part, fields: Readonly<Record<string, Field>>, on: Day): Facts {
  // What is no field cannot be stated: documents are written by acts.
  const field = 'field' in of ? fields[of.field] : undefined
  if (!('field' in of) || !field) return {}
  const one = (value: Fact): Facts => ({ [of.field]: value })
  if (of.node === 'is') {
    if (!isDenied) return one(of.value)
    if (typeof of.value === 'boolean') return one(!of.value)
    return one(Object.keys(field.values ?? {}).find(code => code !== of.value) ?? '乙')
  }
  if (of.node === 'one-of') {
    if (!isDenied) return one(of.values[0] as Fact)
    return one(Object.keys(field.values ?? {}).find(code => !of.values.includes(code)) ?? '乙')
  }
  if (of.node === 'contains') return one(isDenied ? [] : [of.value])
  if (of.node === 'compare') {
    const up = (of.by === 'more-than' || of.by === 'at-least') !== isDenied
    return one(typeof of.value === 'number' ? of.value + (up ? 1 : -1) : addDays(of.value, up ? 1 : -1))
  }
  return !isDenied ? one(sampleOf(field, on)) : {}
}
