import type { Aggregation, Impute, Normalise, Treat, Uncertainty } from '#kernel/index/definition'
import { aggregateMethods, imputeMethods, normaliseMethods, treatMethods } from '#kernel/index/definition'
import { type Refusal, type RefusalName, refuse } from '#kernel/refusal'

/** A value of a definition with the way to it. */
export type Part = readonly [value: unknown, path: string]

/** Reads a definition place by place; the first that cannot be used is kept, and what nobody asked for. */
export class Reading {
  refusal: Refusal | undefined
  private readonly asked = new Map<object, { path: string; keys: Set<string> }>()

  constructor(private readonly name: RefusalName = 'index-invalid') {}

  refuse(path: string): void {
    this.refusal ??= refuse(this.name, path)
  }

  /** Keys of objects that were opened and that nothing read. */
  unread(): string[] {
    return [...this.asked].flatMap(([opened, { path, keys }]) =>
      Object.keys(opened)
        .filter(key => !keys.has(key))
        .map(key => pathTo(path, key)),
    )
  }

  fields(given: unknown, path: string): Fields {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      this.refuse(path || 'definition')
      return new Fields(this, {}, path, new Set())
    }
    const keys = new Set<string>()
    this.asked.set(given, { path, keys })
    return new Fields(this, given as Record<string, unknown>, path, keys)
  }

  /** An object of numbers, such as the points of an expert. */
  numbers(given: unknown, path: string): Record<string, number> {
    const of = this.fields(given, path)
    return Object.fromEntries(Object.keys(of.of).map(key => [key, of.number(key)]))
  }
}

class Fields {
  constructor(
    private readonly reading: Reading,
    readonly of: Record<string, unknown>,
    private readonly path: string,
    private readonly keys: Set<string>,
  ) {}

  private take(key: string): unknown {
    this.keys.add(key)
    return Object.hasOwn(this.of, key) ? this.of[key] : undefined
  }

  skip(key: string): void {
    this.keys.add(key)
  }

  part(key: string, otherwise: unknown): Part {
    const value = this.take(key)
    return [value ?? otherwise, pathTo(this.path, key)]
  }

  text(key: string, otherwise?: string): string {
    const value = this.take(key) ?? otherwise
    if (typeof value === 'string' && (value.trim() !== '' || value === otherwise)) return value
    this.reading.refuse(pathTo(this.path, key))
    return ''
  }

  /** `otherwise` where there is none; without it a number is needed, and one below `least` is refused. */
  number(key: string, otherwise?: number, least = Number.NEGATIVE_INFINITY): number {
    const value = this.take(key) ?? otherwise
    if (typeof value === 'number' && (Number.isFinite(value) ? value >= least : Object.is(value, otherwise)))
      return value
    this.reading.refuse(pathTo(this.path, key))
    return 0
  }

  choice<T extends string>(key: string, of: readonly T[], otherwise: T): T {
    const value = this.take(key) ?? otherwise
    const found = of.find(one => one === value)
    if (found === undefined) this.reading.refuse(`${pathTo(this.path, key)}: ${shown(value)}`)
    return found ?? otherwise
  }

  list(key: string): Part[] {
    const value = this.take(key) ?? []
    if (Array.isArray(value)) return value.map((one, at) => [one, `${pathTo(this.path, key)}[${at}]`])
    this.reading.refuse(pathTo(this.path, key))
    return []
  }
}

const pathTo = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

export const optional = <T>([value, path]: Part, read: (part: Part) => T): T | undefined =>
  value === undefined ? undefined : read([value, path])

/** An object may be one that cannot be made a text. */
const shown = (value: unknown): string => (typeof value === 'object' ? '{}' : String(value).slice(0, 60))

/** A method may be said by its name alone. */
const named = (value: unknown) => (typeof value === 'string' ? { method: value } : value)

export function imputeOf(reading: Reading, [value, path]: Part): Impute {
  const of = reading.fields(named(value), path)
  return { method: of.choice('method', imputeMethods, 'none'), by: of.text('by', 'group') }
}

export function treatOf(reading: Reading, [value, path]: Part): Treat {
  const of = reading.fields(named(value), path)
  return {
    method: of.choice('method', treatMethods, 'none'),
    skewness: of.number('skewness', 2, 0),
    kurtosis: of.number('kurtosis', 3.5),
    maxWinsorised: of.number('maxWinsorised', 5, 0),
    log: of.choice('log', ['plain', 'shifted'] as const, 'plain'),
  }
}

export function normaliseOf(reading: Reading, [value, path]: Part): Normalise {
  const of = reading.fields(named(value), path)
  const method = of.choice('method', normaliseMethods, 'none')
  const [from, to] = [of.number('from', Number.NaN), of.number('to', Number.NaN)]
  const without = of.choice('without', ['refuse', 'leader'] as const, 'refuse')
  if (to <= from) reading.refuse(`${path}.to`)
  return {
    method,
    ...(Number.isNaN(from) ? {} : { from }),
    ...(Number.isNaN(to) ? {} : { to }),
    ...(without === 'leader' ? { without } : {}),
  }
}

export function aggregationOf(reading: Reading, [value, path]: Part): Aggregation {
  const one = (given: unknown, at: string) => {
    const found = aggregateMethods.find(method => method === given)
    if (!found) reading.refuse(`${at}: ${shown(given)}`)
    return found ?? 'arithmetic'
  }
  return Array.isArray(value) ? value.map((given, at) => one(given, `${path}[${at}]`)) : one(value, path)
}

const RUNS_MAX = 1_000_000
const RUNS = 1_000
/** Nine of ten runs lie within: the fifth and the ninety-fifth of a hundred, as COINr tells. */
const LEVEL = 0.9
/** Where nothing is said to be doubted, weights are, by a quarter. */
const WEIGHTS = 0.25

export function uncertaintyOf(reading: Reading, [value, path]: Part): Uncertainty {
  const of = reading.fields(value, path)
  const alternatives = <T>(key: string, read: (reading: Reading, part: Part) => T) =>
    of.list(key).map(part => read(reading, part))
  const doubts = {
    data: of.number('data', 0, 0),
    impute: alternatives('impute', imputeOf),
    treat: alternatives('treat', treatOf),
    normalise: alternatives('normalise', normaliseOf),
    aggregate: alternatives('aggregate', aggregationOf),
  }
  const isSilent =
    doubts.data === 0 &&
    [doubts.impute, doubts.treat, doubts.normalise, doubts.aggregate].every(list => list.length === 0)
  const cut = of.number('cut', Number.NaN, 1)
  const read = {
    seed: of.number('seed', undefined, 0),
    runs: of.number('runs', RUNS, 1),
    level: of.number('level', LEVEL, 0),
    weights: of.number('weights', isSilent ? WEIGHTS : 0, 0),
  }
  if (!Number.isSafeInteger(read.seed)) reading.refuse(`${path}.seed`)
  if (!Number.isInteger(read.runs) || read.runs > RUNS_MAX) reading.refuse(`${path}.runs`)
  if (read.level >= 1) reading.refuse(`${path}.level`)
  if (read.weights >= 1) reading.refuse(`${path}.weights`)
  if (!Number.isNaN(cut) && !Number.isInteger(cut)) reading.refuse(`${path}.cut`)
  return { ...read, ...doubts, ...(Number.isNaN(cut) ? {} : { cut }) }
}
