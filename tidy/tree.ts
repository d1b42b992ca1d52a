import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '..', '..')

/** The rooms of the product; benches, scripts and these rules serve it. */
export const rooms = [
  'kernel',
  'policy',
  'jurisdictions',
  'register',
  'ledger',
  'office',
  'server',
  'cli',
  'workbench',
] as const

const everywhere = [...rooms, 'simulation', 'bench', 'scripts', 'tidy']
const notOurs = new Set(['node_modules', 'dist', '.git', '.zhicheng', 'coverage'])
const written = /\.(tsx?|mjs|cjs|json|md|html|css|csv|txt|ya?ml|sh)$|(^|\/)(run|zhicheng|LICENSE)$/

/** Everything written in the repository, as paths from its root with `/` between names. */
export function everyFile(): string[] {
  return [...below('')].filter(file => written.test(file) && file !== 'package-lock.json').sort()
}

function* below(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* below(path)
    else if (entry.isFile()) yield path
  }
}

/** Tests and what only they use. */
const isTest = (file: string) => /\.test\.tsx?$|\/fixtures\//.test(file)

/** Programs in the named rooms, or in all of them; without tests unless asked for. */
export function programs(of: readonly string[] = everywhere, withTests = false): string[] {
  return everyFile().filter(
    file =>
      of.includes(file.split('/')[0] ?? '') && /\.(tsx?|mjs)$/.test(file) && (withTests || !isTest(file)),
  )
}

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Fails with the advice and every offender, so that all can be mended at once. */
export function nobody(offenders: readonly string[], advice: string): void {
  assert.ok(offenders.length === 0, `${advice}\n  ${offenders.join('\n  ')}`)
}
