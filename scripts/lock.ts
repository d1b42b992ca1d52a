import { readFileSync, writeFileSync } from 'node:fs'

const lockFile = new URL('../package-lock.json', import.meta.url)
const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ')

interface Entry {
  readonly version: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Packages = Readonly<Record<string, Entry>>

/**
 * Packages for other systems that the lock file does not name, by the path where they would stand. A registry
 * that mirrors what one system needs leaves them out, and `npm ci` then refuses the file, even there.
 */
export function missingFrom(packages: Packages): Record<string, Entry> {
  const missing: Record<string, Entry> = {}
  for (const [path, one] of Object.entries(packages))
    for (const [name, range] of Object.entries(one.optionalDependencies ?? {})) {
      const exact = /^\d/.test(range) ? range : undefined
      const place = placeOf({ ...packages, ...missing }, path, name, exact)
      if (place) missing[place] = entryOf(name, exact ?? one.version, one)
    }
  return missing
}

/** Where the package would stand; nothing where one that serves stands already. */
function placeOf(packages: Packages, path: string, name: string, version?: string): string | undefined {
  for (let above = path; ; above = above.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[[above, 'node_modules', name].filter(Boolean).join('/')]
    if (found && (version === undefined || found.version === version)) return undefined
    if (above === '') break
  }
  const top = `node_modules/${name}`
  return packages[top] ? `${path}/${top}` : top
}

/** What the name of the package tells of the system that it is for. */
function entryOf(name: string, version: string, parent: Entry): Entry {
  const words = name
    .replace(/^@[^/]+\//, '')
    .split('-')
    .map(word => (word === 'windows' ? 'win32' : word))
  const os = words.filter(word => systems.includes(word))
  const cpu = words.filter(word => processors.includes(word))
  const musl = words.some(word => word.startsWith('musl'))
  const gnu = words.some(word => word.startsWith('gnu'))
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    ...((musl || gnu) && { libc: [musl ? 'musl' : 'glibc'] }),
    optional: true,
    ...(os.length > 0 && { os }),
  }
}

if (process.argv[1]?.endsWith('lock.ts')) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'))
  const missing = missingFrom(lock.packages)
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(lockFile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`)
  process.stdout.write(
    `${Object.keys(missing).length} packages for other systems entered in package-lock.json\n`,
  )
}
