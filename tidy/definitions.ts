import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { programs, root } from '#tidy/tree'

/** What every definition has, whatever its kind. */
export interface Defined {
  readonly kind: string
  readonly id: string
  readonly label?: { readonly zh?: string; readonly en?: string }
  readonly basis?: readonly unknown[] | unknown
  readonly source?: unknown
  readonly examples?: readonly { readonly expect: unknown }[]
}

export interface DefinitionFile {
  readonly file: string
  /** What its folder holds by its name: `policy/indicators/…` holds `indicator`. */
  readonly kind: string
  readonly exports: readonly { readonly name: string; readonly value: unknown }[]
  readonly definitions: readonly { readonly name: string; readonly value: Defined }[]
}

/** Folders of definitions by the kind they hold; what has an id stands in no other folder. */
export const kindOf: Readonly<Record<string, string>> = {
  sources: 'source',
  standards: 'standard',
  missions: 'mission',
  measures: 'measure',
  'evidence-kinds': 'evidence-kind',
  indicators: 'indicator',
  inputs: 'input',
  registers: 'register',
  events: 'event',
  classifications: 'classification',
  figures: 'publication',
  channels: 'channel',
  'lines-of-work': 'line-of-work',
  'report-schedules': 'report-schedule',
  'report-forms': 'report-form',
  boards: 'board',
  designations: 'designation-scheme',
  'office-kinds': 'office-kind',
  roles: 'role',
  'city-templates': 'city-template',
  procedures: 'procedure',
  'hand-overs': 'hand-over',
  thresholds: 'threshold',
  indices: 'index',
  'declaration-rules': 'declaration-rule',
  'manipulation-tests': 'manipulation-test',
  'peer-groupings': 'peer-grouping',
  cautions: 'caution',
  sentinels: 'sentinel',
}

const isDefinition = (value: unknown): value is Defined =>
  typeof value === 'object' && value !== null && 'kind' in value && 'id' in value

/** Every file below policy and jurisdictions with what it exports, read as the program reads it. */
export async function definitionFiles(): Promise<DefinitionFile[]> {
  const found: DefinitionFile[] = []
  for (const file of programs(['policy', 'jurisdictions'])) {
    const [, folder = '', ...rest] = file.split('/')
    if (rest.length === 0) continue
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href)
    const exports = Object.entries(module).map(([name, value]) => ({ name, value }))
    found.push({
      file,
      kind: kindOf[folder] ?? '',
      exports,
      definitions: exports.flatMap(({ name, value }) => (isDefinition(value) ? [{ name, value }] : [])),
    })
  }
  return found
}

/** `valid-inventions-per-10k` is exported as `validInventionsPer10k`. */
export const exportName = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
