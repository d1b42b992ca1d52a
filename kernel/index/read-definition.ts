import type { Group, IndexDefinition, Member } from '#kernel/index/definition'
import { aggregateMethods, weighMethods } from '#kernel/index/definition'
import {
  aggregationOf,
  imputeOf,
  normaliseOf,
  optional,
  Reading,
  treatOf,
  uncertaintyOf,
} from '#kernel/index/read-methods'
import { type Refusal, refuse } from '#kernel/refusal'

/** Bounds of what is read from outside. */
const MEMBERS_MAX = 5_000

/** A definition with the places in it that nothing reads: a slip of the pen does not pass in silence. */
export interface ReadDefinition {
  readonly definition: IndexDefinition
  readonly unread: readonly string[]
}

/** A definition from outside, checked; the refusal names the place in it. */
export function readDefinition(given: unknown): ReadDefinition | Refusal {
  const reading = new Reading()
  const of = reading.fields(given, '')
  const definition: IndexDefinition = {
    id: of.text('id'),
    indicators: of.list('indicators').map(one => memberOf(reading, one)),
    groups: of.list('groups').map(one => groupOf(reading, one)),
    denominate: of.list('denominate').map(([value, path]) => {
      const rule = reading.fields(value, path)
      const { indicator, by } = { indicator: rule.text('indicator'), by: rule.text('by') }
      return { indicator, by, per: rule.number('per', 1, 0) }
    }),
    impute: imputeOf(reading, of.part('impute', { method: 'none' })),
    treat: treatOf(reading, of.part('treat', { method: 'none' })),
    normalise: normaliseOf(reading, of.part('normalise', { method: 'none' })),
    weigh: weighOf(reading, of.part('weigh', { method: 'given' })),
    aggregate: aggregationOf(reading, of.part('aggregate', 'arithmetic')),
    adjust: of.list('adjust').map(([value, path]) => {
      const rule = reading.fields(value, path)
      const isTaken = rule.choice('sign', ['+', '-'] as const, '+') === '-'
      return { column: rule.text('column'), sign: isTaken ? -1 : 1, most: rule.number('most', undefined, 0) }
    }),
    lacking: of.choice('lacking', ['refuse', 'leave-out'] as const, 'refuse'),
    uncertainty: optional(of.part('uncertainty', undefined), part => uncertaintyOf(reading, part)),
  }
  of.skip('label')
  of.skip('note')
  if (reading.refusal) return reading.refusal
  const fault = faultOf(definition)
  return fault ?? { definition, unread: reading.unread() }
}

function memberOf(reading: Reading, [value, path]: readonly [unknown, string]): Member {
  const of = reading.fields(value, path)
  const target = of.number('target', Number.NaN)
  const group = of.text('group', '')
  of.skip('label')
  return {
    id: of.text('id'),
    direction: of.choice('direction', ['higher', 'lower'] as const, 'higher'),
    weight: of.number('weight', 1),
    ...(group === '' ? {} : { group }),
    ...(Number.isNaN(target) ? {} : { target }),
  }
}

function groupOf(reading: Reading, [value, path]: readonly [unknown, string]): Group {
  const of = reading.fields(value, path)
  const parent = of.text('parent', '')
  const aggregate = of.choice('aggregate', ['', ...aggregateMethods] as const, '')
  of.skip('label')
  return {
    id: of.text('id'),
    weight: of.number('weight', 1),
    ...(parent === '' ? {} : { parent }),
    ...(aggregate === '' ? {} : { aggregate }),
  }
}

function weighOf(reading: Reading, [value, path]: readonly [unknown, string]): IndexDefinition['weigh'] {
  const of = reading.fields(typeof value === 'string' ? { method: value } : value, path)
  const method = of.choice('method', weighMethods, 'given')
  const experts = of.list('experts').map(([points, at]) => reading.numbers(points, at))
  if (method === 'budget' && experts.length === 0) reading.refuse(`${path}.experts`)
  return { method, experts }
}

/** What a list of words and numbers cannot say: names that stand twice, or for nothing. */
function faultOf({ id, indicators, groups, denominate }: IndexDefinition): Refusal | undefined {
  if (indicators.length === 0) return refuse('index-invalid', `${id}: indicators`)
  if (indicators.length + groups.length > MEMBERS_MAX) return refuse('too-large', `${id}: ${MEMBERS_MAX}`)
  const seen = new Set(['unit', 'score', 'unadjusted'])
  for (const member of [...indicators, ...groups]) {
    if (seen.has(member.id)) return refuse('index-invalid', `id: ${member.id}`)
    seen.add(member.id)
    if (!(member.weight > 0)) return refuse('weight-not-positive', `${member.id}: ${member.weight}`)
  }
  const ids = new Set(indicators.map(one => one.id))
  const stray = denominate.find(one => !ids.has(one.indicator))
  if (stray) return refuse('index-invalid', `denominate: ${stray.indicator}`)
  const twice = denominate.find((one, at) => denominate.findIndex(x => x.indicator === one.indicator) < at)
  return twice && refuse('index-invalid', `denominate: ${twice.indicator}`)
}
