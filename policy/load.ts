import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { Definition } from '#kernel/catalogue'

/** What each folder of the policy holds; a thing is found by being in its folder. */
const folders = {
  sources: 'source',
  standards: 'standard',
  missions: 'mission',
  measures: 'measure',
  'evidence-kinds': 'evidence-kind',
  inputs: 'input',
  indicators: 'indicator',
  registers: 'register',
  events: 'event',
  classifications: 'classification',
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
  cautions: 'caution',
  sentinels: 'sentinel',
  indices: 'index',
  'declaration-rules': 'declaration-rule',
  'manipulation-tests': 'manipulation-test',
  'peer-groupings': 'peer-grouping',
} as const satisfies Record<string, Definition['kind']>

/** Kinds long enough to be cut in parts, or to share some. */
const cutInParts: ReadonlySet<string> = new Set([
  ...['city-template', 'classification', 'procedure', 'hand-over', 'threshold', 'report-form'],
  ...['designation-scheme', 'input'],
])

/** Every definition of the policy. A file that holds anything but its one definition is a fault. */
export async function loadPolicy(root: URL = new URL('./', import.meta.url)): Promise<Definition[]> {
  const found = await Promise.all(
    Object.entries(folders).map(async ([folder, kind]) => {
      const files = await importFolder(root, folder)
      // A condition, a list or a state that definitions share has no kind and is none itself.
      const definitions = files.filter(({ value }) => kindOf(value) !== undefined || !cutInParts.has(kind))
      return definitions.map(file => definitionIn(file, kind))
    }),
  )
  return found.flat()
}

export interface DefinitionFile {
  /** Its path below the room, such as `sources/patent-law-2020.ts`. */
  readonly path: string
  /** Its name without the extension, which is the id of what it defines. */
  readonly name: string
  /** Its only export. */
  readonly value: unknown
}

/** Every file below a folder with its export, in the order of their paths; none without such a folder. */
export async function importFolder(root: URL, folder: string): Promise<DefinitionFile[]> {
  const built = await builtModules(root)
  if (built) {
    const room = `${root.pathname.split('/').at(-2)}/`
    const names = Object.keys(built).filter(name => name.startsWith(`${room}${folder}/`))
    return names.sort().map(name => fileOf(`${name.slice(room.length)}.js`, built[name] ?? {}))
  }
  const below = await readdir(new URL(folder, root), { recursive: true }).catch(error => {
    if (error.code === 'ENOENT') return [] as string[]
    throw error
  })
  const paths = below.map(path => `${folder}/${path.replaceAll('\\', '/')}`).filter(isDefinitionFile)
  return Promise.all(paths.sort().map(async path => fileOf(path, await import(new URL(path, root).href))))
}

/** The build puts all definitions in one module beside the rooms; from the sources there is none. */
async function builtModules(root: URL): Promise<Record<string, Module> | undefined> {
  const address = new URL('../definitions.js', root)
  return existsSync(address) ? await import(address.href) : undefined
}

type Module = Readonly<Record<string, unknown>>

const isDefinitionFile = (path: string) => /\.(ts|js)$/.test(path) && !/\.(test|d)\.(ts|js)$/.test(path)

function fileOf(path: string, exported: Module): DefinitionFile {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(ts|js)$/, '')
  const camelCase = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const names = Object.keys(exported)
  if (names.length !== 1 || names[0] !== camelCase)
    throw new Error(
      `Fault: ${path} exports ${names.join(', ') || 'nothing'}; it must export ${camelCase} alone`,
    )
  return { path, name, value: exported[camelCase] }
}

/** The definition of a file, checked to be of its folder's kind and to have the file's name for its id. */
export function definitionIn<K extends string>({ path, name, value }: DefinitionFile, kind: K) {
  const found = kindOf(value)
  if (found !== kind)
    throw new Error(`Fault: ${path} holds ${found ?? 'no definition'}; its folder is for ${kind}`)
  const definition = value as Extract<Definition, { kind: K }> & { readonly id: string }
  if (definition.id !== name)
    throw new Error(`Fault: ${path} defines '${definition.id}'; its id must be '${name}'`)
  return definition
}

const kindOf = (value: unknown): string | undefined => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  return typeof kind === 'string' ? kind : undefined
}
